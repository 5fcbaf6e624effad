import '../index.ts';
import { rememberedTheme } from '../app/remembered-theme.ts';
import { pageLanguage } from '../app/switch-language.ts';
import { docsTextsIn } from './docs-texts-in.ts';
import { setUpDocsTheme } from './docs-theme.ts';
import { renderExamples } from './examples.ts';
import { keepPlace } from './keep-place.ts';
import tenMinutes from './ten-minutes.json';
import tenMinutesZhHans from './ten-minutes-zh-hans.json';

const place = (id: string): HTMLElement | null => document.getElementById(id);

const language = pageLanguage(document.documentElement.lang);
const harbourTalks = language === 'en' ? tenMinutes : tenMinutesZhHans;

const whole = document.createElement('relations-timeline');
whole.headingLevel = 4;
whole.data = harbourTalks;
place('ten-minutes-live')?.append(whole);
place('ten-minutes-text')?.append(JSON.stringify(harbourTalks, null, 2));

const examples = place('examples-live');
if (examples) renderExamples(examples, docsTextsIn(language));

const button = document.querySelector<HTMLButtonElement>('#theme');
if (button) setUpDocsTheme(button, rememberedTheme(), language);

const other = document.querySelector<HTMLAnchorElement>('#language');
if (other) keepPlace(other);
