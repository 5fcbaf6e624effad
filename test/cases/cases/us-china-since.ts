import type { Case } from '../case.ts';
import { usChinaDocuments, usChinaLayers } from '../us-china-documents.ts';

export const usChinaSince: Case = {
  name: 'us-china-since',
  title: 'As known in May 2026: the visit moved, with ghosts and slip line',
  documents: usChinaDocuments,
  view: { width: 1120, asOf: '2026-05-31', filter: { layers: usChinaLayers } },
};
