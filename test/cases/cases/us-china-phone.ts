import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaPhone: Case = {
  name: 'us-china-phone',
  title: 'The same on a phone, from top to bottom',
  documents: usChinaDocuments,
  view: { width: 340 },
};
