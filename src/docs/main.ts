import '../index.ts';
import { rememberedTheme } from '../app/remembered-theme.ts';
import { renderExamples } from './examples.ts';
import tenMinutes from './ten-minutes.json';
import { setUpDocsTheme } from './docs-theme.ts';

const place = (id: string): HTMLElement | null => document.getElementById(id);

const whole = document.createElement('relations-timeline');
whole.headingLevel = 4;
whole.data = tenMinutes;
place('ten-minutes-live')?.append(whole);
place('ten-minutes-text')?.append(JSON.stringify(tenMinutes, null, 2));

const examples = place('examples-live');
if (examples) renderExamples(examples);

const button = document.querySelector<HTMLButtonElement>('#theme');
if (button) setUpDocsTheme(button, rememberedTheme());
