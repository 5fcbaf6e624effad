import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { manyEvents } from '../tools/many-events.ts';
import { SMALL } from './tools/documents.ts';
import { emulate } from './tools/emulate.ts';
import { find, findAll, mark, mount, rootOf, textOf } from './tools/mount.ts';
import { drag, moveTo, placeIn, press, release, touch, type Place } from './tools/pointer.ts';

const VIEW = { start: '2025-11', end: '2026-02' };
/** How long a hand has to pause to be at rest. */
const REST_MS = 100;
const MANY = { events: manyEvents(3000) };
const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const plotOf = (element: Element): HTMLElement => find(element, '.plot-area');
const isMoved = (element: Element): boolean => findAll(element, '.plot-area.is-moved').length > 0;
const atRest = (element: Element): Promise<void> => expect.poll(() => isMoved(element)).toBe(false);
const small = (attributes: Readonly<Record<string, string>> = {}): Promise<RelationsTimeline> =>
  mount({ data: SMALL, attributes: { ...VIEW, ...attributes } });

/** All that is drawn, with its attributes, whatever the pointer is on. */
const drawing = (element: Element): string =>
  [...find(element, '.plot > svg', SVGSVGElement).querySelectorAll('*')]
    .map((node) =>
      [node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(' '),
    )
    .join('\n')
    .replaceAll(' is-active', '')
    .replace(/ style=translateX\S*/g, '');

/** What waits for the hand to rest, which it does not do by itself from here on. */
let resting: (() => void)[] = [];
function holdRest(): void {
  resting = [];
  const { setTimeout: wait } = window;
  const held = (callback: () => void, ms?: number): unknown =>
    ms === REST_MS ? resting.push(callback) : wait(callback, ms);
  vi.spyOn(window, 'setTimeout').mockImplementation(held as typeof setTimeout);
}

/** What changes below a node, as it does. */
function watch(node: Node): readonly MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(node, { subtree: true, attributes: true, childList: true });
  return records;
}

/** A turn of the wheel sideways, which leaves the focus where it is. */
async function turn(element: RelationsTimeline, deltaX: number): Promise<void> {
  const init = { bubbles: true, composed: true, cancelable: true, deltaX };
  plotOf(element).dispatchEvent(new WheelEvent('wheel', init));
  await element.updateComplete;
}

/** A place to take hold of: in the middle, above the marks. */
function holdOf(element: Element, dx = 0): Place {
  const { x, y, width } = plotOf(element).getBoundingClientRect();
  return { x: x + width / 2 + dx, y: y + 20 };
}

/** Takes hold of the drawing and moves it, without letting it go. */
async function pull(element: Element, dx: number): Promise<Place> {
  const at = holdOf(element);
  await press(at);
  const to = { x: at.x + dx, y: at.y };
  await moveTo({ x: at.x + Math.sign(dx) * 8, y: at.y });
  await moveTo(to);
  await nextFrame();
  return to;
}

afterEach(async () => {
  await release({ x: 5, y: 5 });
  await emulate({});
});

describe('a drawing in the hand', () => {
  beforeEach(holdRest);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(['reduce', 'no-preference'])('stands where the pointer is in the next frame, motion: %s', async (motion) => {
    await emulate({ 'prefers-reduced-motion': motion });
    const element = await small();
    const places = (): number[] => [
      find(element, '.mark[data-event=second]', SVGElement).getBoundingClientRect().x,
      find(element, '.label[data-event=order]', SVGElement).getBoundingClientRect().x,
      find(element, '.as-of-line line', SVGElement).getBoundingClientRect().x,
      mark(element, 'Second talk').getBoundingClientRect().x,
    ];
    const before = places();
    for (const dx of [-60, -150, 40]) {
      await pull(element, dx);
      expect(isMoved(element)).toBe(true);
      places().forEach((x, index) => expect(x - before[index]!).toBeCloseTo(dx, 0));
      await release(holdOf(element, dx));
      element.undo();
      await element.updateComplete;
    }
  });

  it('keeps the shapes it has, and so costs no layout', async () => {
    const element = await mount({ data: MANY, attributes: { start: '2001', end: '2003' } });
    const at = await pull(element, -20);
    const records = watch(find(element, '.plot > svg', SVGSVGElement));
    await moveTo({ x: at.x - 40, y: at.y });
    await nextFrame();
    const names = new Set(records.map(({ type, attributeName }) => attributeName ?? type));
    expect([...names].filter((name) => name !== 'style' && name !== 'class')).toEqual([]);
    expect(names.has('style')).toBe(true);
  });

  it('leaves the names of lanes, their lines and the axis where they are', async () => {
    const element = await small();
    const still = (): string[] =>
      findAll(element, '.lane-labels text, .ground line, .axis line')
        .filter((one) => one.getAttribute('y1') === one.getAttribute('y2'))
        .map((one) => JSON.stringify(one.getBoundingClientRect()));
    const before = still();
    expect(before.length).toBeGreaterThan(4);
    await pull(element, -120);
    expect(still()).toEqual(before);
  });

  it('shows nothing over the names of lanes, and has no button there', async () => {
    const element = await mount({ data: MANY, width: 1100, attributes: { start: '2001', end: '2003' } });
    await pull(element, -250);
    const windows = findAll(element, '.time-window').map((one) => getComputedStyle(one).overflowX);
    expect([...new Set(windows)]).toEqual(['hidden']);
    const { left, top } = plotOf(element).getBoundingClientRect();
    const ends = findAll(element, '.hit').map((hit) => hit.getBoundingClientRect());
    const outside = ends.filter(({ right }) => right < left + 60 && right > left + 4);
    expect(outside.length).toBeGreaterThan(0);
    const hits = outside.map(({ right, y, height }) => rootOf(element).elementFromPoint(right - 2, y + height / 2));
    expect(hits.filter((hit) => hit?.matches('.hit'))).toEqual([]);
    expect(top).toBeGreaterThan(-1);
  });

  it('has its buttons under the pointer where its marks are', async () => {
    const element = await small();
    await pull(element, -70);
    const { x, y } = placeIn(find(element, '.mark[data-event=second]', SVGElement));
    expect(rootOf(element).elementFromPoint(x, y)).toBe(mark(element, 'Second talk'));
  });

  it('has the tooltip at its mark', async () => {
    const element = await mount({ data: MANY, attributes: { start: '2001', end: '2003' } });
    const hit = findAll(element, '.hit').find(({ ariaLabel }) => /\d events/.test(ariaLabel ?? ''))!;
    hit.focus();
    await expect.poll(() => findAll(element, '.tooltip').length).toBe(1);
    const apart = (): number => placeIn(find(element, '.tooltip')).x - placeIn(hit).x;
    const before = apart();
    await turn(element, placeIn(hit).x > placeIn(plotOf(element)).x ? 30 : -30);
    expect([isMoved(element), hit.matches(':focus')]).toEqual([true, true]);
    expect(apart()).toBeCloseTo(before, 0);
  });

  it('tells the window it shows at every moment', async () => {
    const element = await small();
    const { start, end } = element.view;
    const { width } = find(element, '.plot > svg .time-window', SVGSVGElement).viewBox.baseVal;
    await pull(element, -100);
    const days = (element.view.start!.valueOf() - start!.valueOf()) / 86_400_000;
    const shown = (end!.valueOf() - start!.valueOf()) / 86_400_000;
    expect(days).toBeCloseTo((100 / (width - 16)) * shown, 1);
    expect(find(element, '.brush.is-start').ariaValueNow).toBe(
      String(Math.round(element.view.start!.valueOf() / 86_400_000)),
    );
  });

  it('is laid out anew when a quarter of it is gone', async () => {
    const element = await mount({ data: MANY, attributes: { start: '2001', end: '2003' } });
    const at = await pull(element, -190);
    const before = drawing(element);
    await moveTo({ x: at.x - 80, y: at.y });
    expect([isMoved(element), drawing(element) === before]).toEqual([false, false]);
  });

  it('is led to what is laid out anew, and goes with the hand on the way', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    const element = await mount({ data: MANY, attributes: { start: '2001', end: '2003' } });
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const to = await pull(element, -150);
    const places = (): Map<string, DOMRect> =>
      new Map(
        findAll(element, '.plot .label[data-event]').map((one) => [one.dataset.event!, one.getBoundingClientRect()]),
      );
    /** The farthest that a label is from where it was, but for `dx`. */
    const strayOf = (before: Map<string, DOMRect>, dx: number): number =>
      Math.max(
        ...[...places()].flatMap(([id, { x, y }]) => {
          const was = before.get(id);
          return was ? [Math.abs(x - was.x - dx), Math.abs(y - was.y)] : [];
        }),
      );
    const before = places();
    resting.at(-1)?.();
    await element.updateComplete;
    expect(findAll(element, '.plot-area.is-on-way').length).toBe(1);
    expect(strayOf(before, 0)).toBeLessThan(1);
    clock.mockReturnValue(150);
    await nextFrame();
    await element.updateComplete;
    const middle = places();
    expect(strayOf(before, 0)).toBeGreaterThan(5);
    await moveTo({ x: to.x - 30, y: to.y });
    await nextFrame();
    expect(strayOf(middle, -30)).toBeLessThan(1);
    clock.mockReturnValue(1000);
    await expect.poll(() => findAll(element, '.plot-area.is-on-way').length).toBe(0);
  });

  it('hints at what comes in, and takes the hint away', async () => {
    const element = await mount({ data: MANY, attributes: { start: '2001', end: '2003' } });
    expect(findAll(element, '.beyond')).toEqual([]);
    await pull(element, -100);
    const hint = find(element, '.beyond path', SVGElement).getBoundingClientRect();
    expect(hint.width).toBeGreaterThan(0);
    resting.at(-1)?.();
    await element.updateComplete;
    expect(findAll(element, '.beyond')).toEqual([]);
  });
});

describe('a drawing that comes to rest', () => {
  const fresh = async (element: RelationsTimeline, data: unknown): Promise<string> => {
    const { start, end } = element.view;
    const other = await mount({ data });
    other.view = { start: start!, end: end! };
    await other.updateComplete;
    return drawing(other);
  };

  it.each([
    ['a few events', SMALL, VIEW],
    ['many events', MANY, { start: '2001', end: '2003' }],
  ])('in the hand or let go, is what a new element draws, %s', async (_name, data, attributes) => {
    const element = await mount({ data, attributes });
    const to = await pull(element, -130);
    await atRest(element);
    expect(drawing(element)).toBe(await fresh(element, data));
    await moveTo({ x: to.x + 50, y: to.y });
    await release({ x: to.x + 50, y: to.y });
    await element.updateComplete;
    expect(isMoved(element)).toBe(false);
    expect(drawing(element)).toBe(await fresh(element, data));
  });

  it('keeps the focus on its mark', async () => {
    const element = await small();
    mark(element, 'Second talk').focus();
    await turn(element, 40);
    expect(isMoved(element)).toBe(true);
    await atRest(element);
    expect(mark(element, 'Second talk').matches(':focus')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(element.selected).toBe('second');
  });

  it('asks for no timer and no frame after that', async () => {
    const element = await small();
    const at = holdOf(element);
    await drag(at, { x: at.x - 60, y: at.y });
    await expect.poll(() => textOf(element, '[role=status]'), { timeout: 2000 }).toMatch(/^Showing/);
    const changes = watch(rootOf(element));
    for (let n = 0; n < 12; n += 1) await nextFrame();
    expect(changes).toEqual([]);
  });
});

describe('what is no movement along the axis', () => {
  it('is laid out at once: a zoom', async () => {
    const element = await small();
    const { x, y } = placeIn(plotOf(element));
    const init = {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      deltaY: -20,
      ctrlKey: true,
    };
    plotOf(element).dispatchEvent(new WheelEvent('wheel', init));
    await element.updateComplete;
    expect(isMoved(element)).toBe(false);
  });

  it('and what changes meanwhile is drawn at once, moved no more: other data, or a filter', async () => {
    const element = await small();
    await pull(element, -60);
    element.filter = { topics: ['trade'] };
    await element.updateComplete;
    expect([isMoved(element), findAll(element, '.mark[data-event=second]')]).toEqual([false, []]);
  });

  it('and from top to bottom, where a finger scrolls the page, nothing is moved', async () => {
    const element = await mount({ data: SMALL, width: 360 });
    const { view } = element;
    const at = placeIn(plotOf(element));
    await touch('touchStart', at);
    for (const dy of [20, 40, 60]) await touch('touchMove', { x: at.x, y: at.y - dy });
    await touch('touchEnd');
    expect([element.view, findAll(element, '.is-moved, .time-window, .beyond')]).toEqual([view, []]);
  });
});
