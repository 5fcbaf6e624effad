import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaPhoneZh: Case = {
  name: 'us-china-phone-zh',
  title: 'The same on a phone, in Chinese',
  documents: usChinaDocuments,
  view: { width: 340, locale: 'zh-Hans' },
};
