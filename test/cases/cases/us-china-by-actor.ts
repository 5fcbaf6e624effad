import type { Case } from '../case.ts';
import { usChinaDocuments } from '../us-china-documents.ts';

export const usChinaByActor: Case = {
  name: 'us-china-by-actor',
  title: 'Lanes and colours by actor',
  documents: usChinaDocuments,
  view: { width: 960, lanes: 'actor', colorBy: 'actor' },
};
