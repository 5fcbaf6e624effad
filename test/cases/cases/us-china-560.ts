import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChina560: Case = {
  name: 'us-china-560',
  title: 'The same in 560 px of drawing, the narrowest with lanes',
  documents: usChinaDocuments,
  view: { width: 608 },
};
