import type { Case } from '../case.ts';
import { chineseTitles } from './chinese-titles.ts';

export const chineseTitlesPhone: Case = {
  name: 'chinese-titles-phone',
  title: 'The same on a phone',
  documents: chineseTitles.documents,
  view: { width: 320, locale: 'zh-Hans', start: '2025-10', end: '2025-12' },
};
