import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaTariff: Case = {
  name: 'us-china-tariff',
  title: 'The first view with the tariff rate as a strip: it ends on the day of knowledge',
  documents: usChinaDocuments,
  view: { width: 1120, series: 'us-tariff-china' },
};
