import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaZh: Case = {
  name: 'us-china-zh',
  title: 'The same in Chinese',
  documents: usChinaDocuments,
  view: { width: 1120, locale: 'zh-Hans' },
};
