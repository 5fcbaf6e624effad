import type { Case } from '../case.ts';
import { usChinaDocuments, usChinaLayers } from '../us-china-documents.ts';

export const usChinaSincePhone: Case = {
  name: 'us-china-since-phone',
  title: 'The same on a phone: earlier dates above the entry',
  documents: usChinaDocuments,
  view: { width: 340, asOf: '2026-05-31', filter: { layers: usChinaLayers } },
};
