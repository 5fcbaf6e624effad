import { describe, expect, it, vi } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { findAll, mount, rootOf } from './tools/mount.ts';

const NAMES = ['__proto__', 'constructor', 'a "quoted" id', "it's", 'a/b', 'c\\d\n]', '<b>', ' ', '事件'];
const MARKUP = '<img src=x onerror="window.hacked = true">';

/** Everything that can be named has a name meant to break something. */
const NAMED = {
  title: MARKUP,
  description: `</style></script>${MARKUP}`,
  asOf: '2026-02-04',
  parties: NAMES.slice(0, 3),
  actors: NAMES.map((id) => ({ id, name: `${id}${MARKUP}` })),
  topics: NAMES.map((id) => ({ id, name: { 'x-none': MARKUP, '"': 'quote', '': 'empty' } })),
  sources: NAMES.map((id) => ({ id, title: MARKUP, kind: 'news', url: 'a path?b="c"&<d>', published: '?', lang: '"' })),
  events: NAMES.map((id, at) => ({
    id,
    when: `2026-02-0${String(at + 1)}`,
    stated: { text: MARKUP, source: id, means: '2026' },
    title: `${MARKUP} ${id}`,
    summary: MARKUP,
    kind: id,
    place: MARKUP,
    topics: [id, 'a/b'],
    actors: [id],
    sources: [{ id, locator: MARKUP }, 'nowhere'],
    figures: [{ label: MARKUP, value: 1e308, unit: MARKUP, currency: '__proto__', statedBy: id, source: id }],
    claims: [
      {
        text: MARKUP,
        accounts: Object.fromEntries(
          NAMES.map((party) => [party, { state: 'stated', text: MARKUP, lang: '"<', source: party }]),
        ),
      },
    ],
    links: NAMES.map((to) => ({ to, relation: 'refers-to', by: to, source: to })),
    media: [{ kind: 'link', url: 'a"b', alt: MARKUP, credit: MARKUP }],
  })),
};

/** Dates beyond what a `Date` holds, and some without a beginning or an end. */
const DATED = {
  events: ['Y-170000000', 'Y170000002', '-9999-01', '9999-12-31', '../1990', '1990/..', '/2020', '2020/'].map(
    (when) => ({
      when,
      title: when,
    }),
  ),
};

const word = (length: number): string => 'w'.repeat(length);

/** Words that nothing may break but the edge. */
const WORDED = {
  title: word(400),
  description: word(400),
  parties: ['a', 'b'],
  sources: [
    { id: 's', title: word(400), kind: 'news', publisher: word(400), url: `https://example.org/${word(400)}` },
    { id: 't', title: word(400), kind: 'news', publisher: word(400) },
  ],
  events: [
    {
      id: 'long',
      when: '2025-10-30',
      title: word(400),
      summary: word(400),
      place: word(400),
      topics: [word(200)],
      sources: ['s', 't'],
      figures: [{ label: word(300), value: 1, unit: word(200) }],
      claims: [
        {
          text: word(300),
          accounts: { a: { state: 'stated', text: word(300), source: 's' }, b: { state: 'unknown' } },
        },
      ],
      links: [{ to: 'other', relation: 'refers-to' }],
      stated: { text: word(300), means: '2025' },
    },
    { id: 'other', when: '2025-11', title: word(400) },
    { when: word(300), title: 'Bad' },
  ],
};

async function showEverything(element: RelationsTimeline): Promise<void> {
  for (const show of ['chart', 'list', 'table', 'accounts'] as const) {
    element.show = show;
    for (const id of [null, ...(element.timeline?.events ?? []).map((event) => event.id)]) {
      element.selected = id;
      await element.updateComplete;
    }
  }
}

describe.each([320, 1000])('at %i px', (width) => {
  it.each([
    ['names', NAMED],
    ['dates', DATED],
    ['words', WORDED],
  ])('hostile %s are shown as text, whatever is open', async (_name, data) => {
    const element = await mount({ data, width, attributes: { 'color-by': 'topic' } });
    element.fit();
    await showEverything(element);
    element.lanes = 'actor';
    element.locale = 'zh';
    await showEverything(element);
    expect([element.timeline?.events.length, 'hacked' in window]).toEqual([
      data.events.length - (data === WORDED ? 1 : 0),
      false,
    ]);
    expect(findAll(element, 'img, script')).toEqual([]);
  });

  it.each(['chart', 'list', 'table', 'accounts'])(
    'long words do not make the page scroll sideways: %s',
    async (show) => {
      const element = await mount({ data: WORDED, width, attributes: { show, selected: 'long' } });
      for (const fold of rootOf(element).querySelectorAll('details')) fold.open = true;
      await element.updateComplete;
      const right = element.getBoundingClientRect().right + 1;
      const inside = findAll(element, '*:not(.sr, .table-scroll :not(.details *))').filter(
        (one) => one.closest('.table-scroll') === null,
      );
      expect(inside.filter((one) => one.getBoundingClientRect().right > right)).toEqual([]);
      expect(element.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});

describe('very much of everything', () => {
  it('titles of a megabyte', async () => {
    const title = 'long '.repeat(200_000);
    const element = await mount({ data: { events: [{ id: 'long', when: '2025-02', title }] } });
    await showEverything(element);
    expect(findAll(element, '.details-title')[0]?.textContent).toBe(title);
  });

  it('seventy thousand events on one day', async () => {
    const events = Array.from({ length: 70_000 }, (_, n) => ({
      id: `e${String(n)}`,
      when: '2025-01-01',
      title: 'Same',
    }));
    const element = await mount({ data: { events } });
    const heap = findAll(element, '.hit').find(({ ariaLabel }) => ariaLabel?.includes(' events'));
    expect(heap?.ariaLabel).toMatch(/^.*1 January 2025\. [\d,]+ events\. Among them: Same$/);
  });

  it('twenty thousand problems: the first of them are listed, all of them counted', async () => {
    const bad = Array.from({ length: 20_000 }, () => ({ when: 'never', title: 'Bad' }));
    const element = await mount({ data: { events: [{ when: '2025', title: 'Good' }, ...bad] } });
    expect(element.problems).toHaveLength(20_000);
    expect(findAll(element, '.problems summary')[0]?.textContent).toContain('20,000 problems');
    expect(findAll(element, '.problems li').length).toBeLessThanOrEqual(101);
  });
});

it.each(['_', 'en_US', 'x', '"', 'zh-Hant-TW-u-nu-hanidec', '🙂'])(
  'the language %s is none that is known, or is',
  async (tag) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await mount({ attributes: { locale: tag, show: 'table' } });
    expect(findAll(element, '.event-table tbody tr').length).toBeGreaterThan(5);
    vi.restoreAllMocks();
  },
);

it('dates that no Date can hold end where a Date ends', async () => {
  const element = await mount({ data: DATED });
  element.fit();
  const { start, end } = element.view;
  expect([start?.valueOf(), end?.valueOf()]).toEqual([-8.64e15, 8.64e15]);
  element.show = 'list';
  await element.updateComplete;
  const years = findAll(element, '.year-title').map(({ textContent }) => textContent);
  expect([years.length, years.filter((year) => year.includes('NaN'))]).toEqual([6, []]);
});
