import type { OverviewStrings } from '../overview-strings.ts';

/** Words of the overview and of gestures, in English. */
export const overviewEn: OverviewStrings = {
  overview: 'All dates',
  period: 'Period shown',
  periodStart: 'Start of the period',
  periodEnd: 'End of the period',
  fromTo: (from, to) => `${from} to ${to}`,
  zoomHint: (key) => `Use ${key} + scroll to zoom`,
};
