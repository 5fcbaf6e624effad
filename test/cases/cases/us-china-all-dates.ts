import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaAllDates: Case = {
  name: 'us-china-all-dates',
  title: '1949 to 2026: eight lanes, labels by importance, counts',
  documents: usChinaDocuments,
  view: { width: 1280, start: '1949', end: '2026' },
};
