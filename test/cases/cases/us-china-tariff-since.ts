import type { Case } from '../case.ts';
import { usChinaDocuments, usChinaLayers } from '../us-china-documents.ts';

export const usChinaTariffSince: Case = {
  name: 'us-china-tariff-since',
  title: 'The same in 700 px, from January 2025 to May 2026: no value before March 2025',
  documents: usChinaDocuments,
  view: {
    width: 700,
    series: 'us-tariff-china',
    start: '2025-01',
    end: '2026-06',
    asOf: '2026-05-31',
    filter: { layers: usChinaLayers },
  },
};
