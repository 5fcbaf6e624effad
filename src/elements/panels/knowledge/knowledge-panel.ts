import { readAsOf } from '../../settings.ts';
import { knowledgeStops } from '../../knowledge-stops.ts';
import type { Panel } from '../panel.ts';

/** The second clock: what was known on a day. */
export const knowledgePanel: Panel = {
  name: 'knowledge',
  icon: 'clock',
  label: ({ knowledge }, { known, locale }) => knowledge.title(locale.day(known.asOfMs, 'label')),
  // Where no news day is in sight it stays for who looks from a day of their own, or has it open: it is the way back.
  isOffered: (page) =>
    knowledgeStops(page).days.length > 1 ||
    (Number.isFinite(page.known.asOfMs) &&
      (readAsOf(page.settings) !== undefined || page.reader.state.panel === 'knowledge')),
  isOn: (page) => {
    const { days, at } = knowledgeStops(page);
    return at < days.length - 1;
  },
  load: () => import('./knowledge-content.ts'),
};
