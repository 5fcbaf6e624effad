import type { EdtfDate } from '../../model/edtf/edtf-date.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import { DAY_MS } from '../metrics.ts';

/** Two months: a longer bracket would run through a whole lane, and the label’s words say the same. */
const LONGEST_MS = 62 * DAY_MS;

/** Less precise dates of other sources that are drawn as a bracket round the mark. */
export const drawnCoarserDates = ({ coarser }: KnownEvent): readonly EdtfDate[] =>
  coarser.map(({ when }) => when).filter((when) => when.kind === 'point' && when.latest - when.earliest <= LONGEST_MS);
