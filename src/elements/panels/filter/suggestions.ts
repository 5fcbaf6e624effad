import MiniSearch from 'minisearch';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import { searchWords } from '../../../model/search-words.ts';
import { searchedTexts } from '../../../model/searched-texts.ts';
import { memoizeLastOf } from '../../../util/memoize-last-of.ts';

/** Suggestions shown at most. */
const MOST = 3;

const indexOf = memoizeLastOf((timeline: KnownTimeline['timeline'], events: KnownTimeline['events']): MiniSearch => {
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => [...searchWords(text)],
    processTerm: (term) => term,
  });
  index.addAll(events.map((event, id) => ({ id, text: searchedTexts(event, timeline).join('\n') })));
  return index;
});

/** Words near to those that found nothing, the likeliest first. Linear in the texts, the first time. */
export function suggestionsFor(
  query: string,
  { timeline }: KnownTimeline,
  events: KnownTimeline['events'],
): readonly string[] {
  const near = indexOf(timeline, events).autoSuggest(query, { fuzzy: 0.3, prefix: true });
  return near.slice(0, MOST).map(({ suggestion }) => suggestion);
}
