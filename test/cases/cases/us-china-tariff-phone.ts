import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaTariffPhone: Case = {
  name: 'us-china-tariff-phone',
  title: 'The strip on a phone, above the events, with an axis of its own',
  documents: usChinaDocuments,
  view: { width: 340, series: 'us-tariff-china' },
};
