import { STATUSES } from '../../model/event-columns.ts';
import type { TimelineFilter } from '../../model/timeline-filter.ts';
import { TONES } from '../../model/tones.ts';
import { uriPart } from '../../util/uri-part.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import { FILTER_LISTS } from '../filter-parts.ts';

type FilterList = (typeof FILTER_LISTS)[number];

/** Lists whose values are words of the format: one it does not know would hide everything. */
const CHOICES: Readonly<Partial<Record<FilterList, readonly string[]>>> = {
  statuses: STATUSES,
  tones: TONES,
};

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The values of a list in a link; `undefined` for none it knows, which would hide everything. */
function readValues(list: FilterList, text = ''): readonly string[] | undefined {
  const values = text.split(',').flatMap((one) => unescaped(one) || []);
  const known = CHOICES[list]?.filter((choice) => values.includes(choice)) ?? values;
  return known.length > 0 ? known : undefined;
}

/** `topics:taiwan,trade;actors:us` as lists; what it does not know is passed over. */
function readLists(text: string): TimelineFilter {
  const parts = text.split(';').map((part) => part.split(':', 2));
  const valuesOf = (list: FilterList): string | undefined => parts.find(([name]) => name === list)?.[1];
  return Object.fromEntries(FILTER_LISTS.map((list) => [list, readValues(list, valuesOf(list))]));
}

/** The filter of a link: lists from `f`, words from `q`. `undefined` when neither is given; `{}` when they are empty. Never throws. */
export function readFilter(f: string | null, q: string | null): TimelineFilter | undefined {
  if (f === null && q === null) return undefined;
  return withoutUndefined({ ...readLists(f ?? ''), query: q || undefined });
}

/** The values of `f` and `q` for a filter; an empty filter gives an empty `f`, none gives nothing. */
export function filterWords(filter: TimelineFilter | undefined): { readonly f?: string; readonly q?: string } {
  if (!filter) return {};
  const lists = FILTER_LISTS.flatMap((list) => {
    const values = filter[list];
    return values && values.length > 0 ? [`${list}:${values.map(uriPart).join(',')}`] : [];
  });
  const isEmpty = lists.length === 0 && !filter.query;
  return withoutUndefined({
    f: lists.length > 0 || isEmpty ? lists.join(';') : undefined,
    q: filter.query || undefined,
  });
}
