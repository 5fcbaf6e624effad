import { knowledgeStops } from '../../knowledge-stops.ts';
import type { Panel } from '../panel.ts';

/** The second clock: what was known on a day. */
export const knowledgePanel: Panel = {
  name: 'knowledge',
  icon: 'clock',
  label: ({ knowledge }, { known, locale }) => knowledge.title(locale.day(known.asOfMs, 'label')),
  isOffered: (page) => knowledgeStops(page).days.length > 1,
  isOn: (page) => {
    const { days, at } = knowledgeStops(page);
    return at < days.length - 1;
  },
  load: () => import('./knowledge-content.ts'),
};
