import type { Case } from '../case.ts';
import { usChinaDocuments, usChinaLayers } from '../us-china-documents.ts';

export const usChinaBefore: Case = {
  name: 'us-china-before',
  title: 'As known on 30 November 2025',
  documents: usChinaDocuments,
  view: { width: 1120, asOf: '2025-11-30', filter: { layers: usChinaLayers } },
};
