import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaAfter: Case = {
  name: 'us-china-after',
  title: 'A window after the knowledge date',
  documents: usChinaDocuments,
  view: { width: 960, start: '2026-03', end: '2026-06' },
};
