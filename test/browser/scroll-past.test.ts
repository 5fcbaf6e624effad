import { afterEach, describe, expect, it } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { SMALL } from './tools/documents.ts';
import { find, listen, mount, textOf } from './tools/mount.ts';
import { placeIn, swipe, touch, turnWheel, type Place } from './tools/pointer.ts';

const article = document.createElement('div');
article.style.height = '3000px';
afterEach(() => {
  document.scrollingElement?.scrollTo(0, 0);
  article.remove();
});

const scrolledPx = (): number => document.scrollingElement?.scrollTop ?? 0;
const topOf = (part: Element): number => part.getBoundingClientRect().top;
const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 600));

/** A part of the dates, of which there are more on both sides. */
const part = (): Promise<RelationsTimeline> => mount({ data: SMALL, attributes: { start: '2025-12', end: '2026-01' } });

/** The same, with more of the page below. */
async function inArticle(): Promise<RelationsTimeline> {
  const element = await part();
  document.body.append(article);
  return element;
}

/** Does something to a timeline, and tells what of it a reader or the page could have noticed. */
async function noticed(element: RelationsTimeline, act: () => Promise<unknown>): Promise<readonly unknown[]> {
  const changes = listen(element, 'rt-view-change');
  const before = element.view;
  await act();
  await pause();
  const after = element.view;
  element.undo();
  await element.updateComplete;
  const isSame = JSON.stringify([after, element.view]) === JSON.stringify([before, before]);
  return [
    ...(isSame ? [] : [after, element.view]),
    ...changes,
    ...(textOf(element, '[role=status]') ? ['announced'] : []),
  ];
}

/** Ways of a finger that scrolls, px from where it came down. */
const WAYS: readonly (readonly [string, readonly Place[]])[] = [
  ['up', [{ x: 0, y: -200 }]],
  ['slanted', [{ x: -90, y: -180 }]],
  ['slanted at almost half a right angle', [{ x: 150, y: -182 }]],
  [
    'sideways first, then up',
    [
      { x: -6, y: -2 },
      { x: -30, y: -220 },
    ],
  ],
];

describe.each([
  ['.plot-area', -120],
  ['.overview', -120],
  ['.overview', -300],
])('one finger that scrolls past over %s, %i px from its middle,', (selector, dx) => {
  it.each(WAYS)('%s, leaves no trace', async (_name, way) => {
    const element = await inArticle();
    const at = placeIn(find(element, selector), dx);
    expect(await noticed(element, () => swipe(at, way))).toEqual([]);
    expect(scrolledPx()).toBeGreaterThan(50);
  });

  it('leaves none where there is nothing to scroll either', async () => {
    const element = await part();
    const at = placeIn(find(element, selector), dx);
    expect(await noticed(element, () => swipe(at, [{ x: -20, y: -200 }]))).toEqual([]);
  });

  it('and moves through time when it clearly goes sideways', async () => {
    const element = await inArticle();
    const at = placeIn(find(element, selector), dx);
    const place = topOf(find(element, selector));
    const act = async (): Promise<void> => {
      await swipe(at, [{ x: 120, y: -10 }]);
      expect(topOf(find(element, selector))).toBeCloseTo(place, 0);
    };
    expect(await noticed(element, act)).not.toEqual([]);
  });

  it('takes back what it moved when the browser takes it for something else', async () => {
    const element = await inArticle();
    const at = placeIn(find(element, selector), dx);
    const before = element.view;
    const act = async (): Promise<void> => {
      await touch('touchStart', at);
      for (const dx of [20, 40, 60]) await touch('touchMove', { x: at.x + dx, y: at.y });
      expect(element.view).not.toEqual(before);
      await touch('touchCancel');
    };
    expect(await noticed(element, act)).toEqual([]);
  });
});

describe.each(['.plot-area', '.overview'])('a trackpad that scrolls past over %s', (selector) => {
  /** All at once: a pause would begin a run of its own. */
  const turn = (element: Element, turns: readonly (readonly [number, number])[]): Promise<unknown> => {
    const at = placeIn(find(element, selector));
    return Promise.all(turns.map(([x, y]) => turnWheel(at, { x, y })));
  };

  it.each([
    [
      'a slanted stretch',
      [
        [0, 12],
        [0, 20],
        [4, 20],
        [14, 8],
        [10, 6],
        [2, 20],
        [0, 20],
      ],
    ],
    [
      'a first step sideways',
      [
        [3, 2],
        [2, 8],
        [2, 20],
        [0, 30],
        [0, 30],
      ],
    ],
    [
      'some way sideways',
      [
        [14, 8],
        [10, 6],
        [2, 20],
        [0, 30],
        [0, 30],
        [0, 30],
      ],
    ],
  ] as const)('with %s leaves no trace', async (_name, turns) => {
    const element = await inArticle();
    expect(await noticed(element, () => turn(element, turns))).toEqual([]);
    expect(scrolledPx()).toBeGreaterThan(50);
  });

  it('and moves through time when it goes sideways, trembling', async () => {
    const element = await inArticle();
    const place = topOf(find(element, selector));
    const act = async (): Promise<void> => {
      await turn(element, [
        [4, 1],
        [20, 3],
        [30, 8],
        [1, 3],
        [30, 4],
      ]);
      expect(topOf(find(element, selector))).toBeCloseTo(place, 0);
    };
    expect(await noticed(element, act)).not.toEqual([]);
  });

  it('gives back what it had moved before it went down', async () => {
    const element = await inArticle();
    const before = element.view;
    const isPages = (deltaX: number, deltaY: number): boolean =>
      find(element, selector).dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaX, deltaY }),
      );
    const act = (): Promise<unknown> => {
      expect([isPages(14, 8), isPages(10, 6)]).toEqual([false, false]);
      expect(element.view).not.toEqual(before);
      expect([isPages(2, 20), isPages(0, 30), isPages(9, 2)]).toEqual([true, true, true]);
      return element.updateComplete;
    };
    expect(await noticed(element, act)).toEqual([]);
  });
});
