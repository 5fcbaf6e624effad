import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChina: Case = {
  name: 'us-china',
  title: 'The bundled documents, first view',
  documents: usChinaDocuments,
  view: { width: 1120 },
};
