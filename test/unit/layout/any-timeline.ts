import fc from 'fast-check';

import { edtfDay } from '../../../src/model/edtf/format-edtf-day.ts';
import type { DocumentEvent, TimelineDocument } from '../../../src/model/generated/document.ts';
import type { TimelineView } from '../../../src/layout/view.ts';

const DAY_MS = 86_400_000;
const dayText = (number: number): string => edtfDay(number * DAY_MS);
const day = fc.integer({ min: -20_000, max: 40_000 }).map(dayText);
/** Days that lie close together, as those of one story do. */
const nearDay = fc.integer({ min: 20_000, max: 20_240 }).map(dayText);
const someDay = fc.oneof({ weight: 4, arbitrary: nearDay }, day);
const pair = fc
  .tuple(fc.integer({ min: 19_900, max: 20_300 }), fc.nat(400))
  .map(([from, length]) => [dayText(from), dayText(from + length)]);

/** Any kind of date the format knows, as its text. */
export const anyEdtf: fc.Arbitrary<{ readonly edtf: string }> = fc
  .oneof(
    { weight: 4, arbitrary: someDay },
    someDay.map((text) => text.slice(0, 7)),
    someDay.map((text) => text.slice(0, 4)),
    someDay.map((text) => `${text.slice(0, 3)}X`),
    someDay.map((text) => `${text}~`),
    someDay.map((text) => `${text.slice(0, 4)}-23`),
    pair.map(([from, to]) => `${from ?? ''}/${to ?? ''}`),
    pair.map(([from = '', to = '']) => `${from.slice(0, 7)}/${to.slice(0, 7)}`),
    pair.map(([from, to]) => `[${from ?? ''},${to ?? ''}]`),
    pair.map(([from, to]) => `{${from ?? ''},${to ?? ''}}`),
    someDay.map((text) => `${text}/..`),
    someDay.map((text) => `../${text}`),
    someDay.map((text) => `${text}/`),
    someDay.map((text) => `/${text}`),
    someDay.map((text) => `[..${text}]`),
  )
  .map((edtf) => ({ edtf }));

const words = fc.constantFrom(
  ...[
    'Talks',
    'Trump and Xi speak by phone',
    'US approves arms package for Taiwan and others',
    '中国扩大稀土出口管制',
    '“对等关税”（暂停）',
  ],
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
);
const figure = fc.record({
  label: words,
  value: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  unit: fc.constantFrom('tonnes', 'US dollars'),
});
const figures = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  fc.array(figure, { maxLength: 4 }),
  fc.array(
    figure.map((one) => ({ ...one, series: 's' })),
    { minLength: 2, maxLength: 4 },
  ),
);
const STATUSES = ['occurred', 'occurred', 'occurred', 'planned', 'ongoing', 'postponed', 'cancelled'] as const;

const anyEvent = fc.record({
  when: anyEdtf.map(({ edtf }) => edtf),
  title: words,
  topics: fc.constantFrom([], ['a'], ['b'], ['c'], ['中文主题']),
  status: fc.constantFrom(...STATUSES),
  importance: fc.integer({ min: 1, max: 5 }),
  figures,
  linkTo: fc.nat(30),
});

/** A document of up to `most` events with every kind of date, status, figures, and links among them. */
export const anyDocument = (most: number): fc.Arbitrary<TimelineDocument> =>
  fc.record({ asOf: nearDay, events: fc.array(anyEvent, { maxLength: most }) }).map(({ asOf, events }) => ({
    asOf,
    topics: ['a', 'b', 'c', '中文主题'].map((id) => ({ id, name: id })),
    actors: [
      { id: 'cn', name: 'China' },
      { id: 'us', name: 'United States' },
    ],
    events: events.map(({ linkTo, topics, figures: values, ...event }, at): DocumentEvent => ({
      ...event,
      topics: [...topics],
      figures: [...values],
      id: `e${at}`,
      asOf: '2000-01-01',
      ...(linkTo < events.length && linkTo !== at
        ? { links: [{ to: `e${linkTo}`, relation: 'refers-to' as const }] }
        : {}),
    })),
  }));

/** Any way of looking at it, from `least` px on. */
export const anyView = (least: number): fc.Arbitrary<TimelineView> =>
  fc
    .record({
      width: fc.integer({ min: least, max: 1600 }),
      layout: fc.constantFrom('auto', 'horizontal', 'vertical'),
      lanes: fc.constantFrom('topic', 'actor', 'kind', 'none'),
      colorBy: fc.constantFrom('none', 'topic', 'actor', 'tone'),
      locale: fc.constantFrom('en', 'zh-Hans'),
      window: fc.option(fc.tuple(fc.integer({ min: 19_900, max: 20_300 }), fc.integer({ min: 1, max: 2000 })), {
        nil: undefined,
      }),
    })
    .map(({ window, ...view }): TimelineView =>
      window ? { ...view, start: window[0] * DAY_MS, end: (window[0] + window[1]) * DAY_MS } : view,
    );
