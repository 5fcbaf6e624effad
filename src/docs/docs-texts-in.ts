import type { PageLanguage } from '../app/switch-language.ts';
import { docsTextsEn } from './docs-texts-en.ts';
import { docsTextsZhHans } from './docs-texts-zh-hans.ts';
import type { DocsTexts } from './docs-texts.ts';

const byLanguage: Readonly<Record<PageLanguage, DocsTexts>> = { en: docsTextsEn, 'zh-Hans': docsTextsZhHans };

/** The texts in the language of a page. */
export const docsTextsIn = (language: PageLanguage): DocsTexts => byLanguage[language];
