import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChina700: Case = {
  name: 'us-china-700',
  title: 'The same in 700 px: names inside the lanes',
  documents: usChinaDocuments,
  view: { width: 700 },
};
