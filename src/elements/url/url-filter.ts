import type { TimelineFilter } from '../../model/known-timeline.ts';
import type { Status } from '../../model/timeline.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';

const STATUSES: readonly Status[] = ['occurred', 'planned', 'ongoing', 'postponed', 'cancelled'];
const FACETS = ['topics', 'actors', 'kinds', 'statuses', 'layers'] as const;

type Facet = (typeof FACETS)[number];

/** Between facets, between a facet and its values, and between values; in ids they are written as `%xx`. */
const escaped = (id: string): string => encodeURIComponent(id);

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function valuesOf(list: string): readonly string[] {
  return list.split(',').flatMap((one) => unescaped(one) || []);
}

/** A list with something in it; one of unknown values would hide everything. */
const filled = <Value>(list: readonly Value[] | undefined): readonly Value[] | undefined =>
  list && list.length > 0 ? list : undefined;

/** `topics:taiwan,trade;actors:us` as lists by facet; what it does not know is passed over. */
function readFacets(text: string): Partial<Record<Facet, readonly string[]>> {
  const entries = text.split(';').map((part) => part.split(':', 2));
  return withoutUndefined(
    Object.fromEntries(
      FACETS.map((facet) => {
        const list = entries.find(([name]) => name === facet)?.[1];
        return [facet, filled(list === undefined ? undefined : valuesOf(list))];
      }),
    ),
  );
}

/** The filter of a link: lists from `f`, words from `q`. `undefined` when neither is given; `{}` when they are empty. Never throws. */
export function readFilter(f: string | null, q: string | null): TimelineFilter | undefined {
  if (f === null && q === null) return undefined;
  const { statuses, ...lists } = readFacets(f ?? '');
  return withoutUndefined({
    ...lists,
    statuses: filled(statuses && STATUSES.filter((status) => statuses.includes(status))),
    query: q || undefined,
  });
}

/** The values of `f` and `q` for a filter; an empty filter gives an empty `f`, none gives nothing. */
export function filterWords(filter: TimelineFilter | undefined): { readonly f?: string; readonly q?: string } {
  if (!filter) return {};
  const lists = FACETS.flatMap((facet) => {
    const values = filter[facet];
    return values && values.length > 0 ? [`${facet}:${values.map(escaped).join(',')}`] : [];
  });
  const isEmpty = lists.length === 0 && !filter.query;
  return withoutUndefined({
    f: lists.length > 0 || isEmpty ? lists.join(';') : undefined,
    q: filter.query || undefined,
  });
}
