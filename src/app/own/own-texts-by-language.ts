import type { PageLanguage } from '../switch-language.ts';
import { ownTextsEn } from './own-texts-en.ts';
import { ownTextsZhHans } from './own-texts-zh-hans.ts';
import type { OwnTexts } from './own-texts.ts';

/** The words of opening a timeline of one’s own, by language of the page. */
export const ownTexts: Readonly<Record<PageLanguage, OwnTexts>> = { en: ownTextsEn, 'zh-Hans': ownTextsZhHans };
