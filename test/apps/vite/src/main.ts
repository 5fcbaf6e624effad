import 'relations-timeline';
import { talks, talksAndVisit } from './documents.ts';

const timeline = document.createElement('relations-timeline');
timeline.data = talks;
document.body.append(timeline);

const say = (text: string): void => document.querySelector('#heard')?.replaceChildren(text);
timeline.addEventListener('rt-load', ({ detail }) => say(`${detail.eventCount} events`));
timeline.addEventListener('rt-select', ({ detail }) => say(`opened ${detail.id}`));

document.querySelector('#swap')?.addEventListener('click', () => {
  timeline.data = talksAndVisit;
});

document.querySelector('#toggle')?.addEventListener('click', () => {
  if (timeline.isConnected) timeline.remove();
  else document.body.append(timeline);
});
