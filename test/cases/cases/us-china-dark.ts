import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaDark: Case = {
  name: 'us-china-dark',
  title: 'Dark',
  documents: usChinaDocuments,
  view: { width: 1120, theme: 'dark' },
};
