import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaTariffPhoneZh: Case = {
  name: 'us-china-tariff-phone-zh',
  title: 'The same in Chinese',
  documents: usChinaDocuments,
  view: { width: 340, series: 'us-tariff-china', locale: 'zh-Hans' },
};
