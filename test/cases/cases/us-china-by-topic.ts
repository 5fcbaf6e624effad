import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaByTopic: Case = {
  name: 'us-china-by-topic',
  title: 'One lane, colours by topic',
  documents: usChinaDocuments,
  view: { width: 960, lanes: 'none', colorBy: 'topic' },
};
