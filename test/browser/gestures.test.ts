import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { SMALL, withEvent } from './tools/documents.ts';
import { find, findAll, listen, mark, mount, textOf } from './tools/mount.ts';
import { drag, hover, moveTo, placeIn, press, release, touch, turnWheel } from './tools/pointer.ts';

const DAY = 86_400_000;
const spanOf = ({ view }: RelationsTimeline): number => (view.end!.valueOf() - view.start!.valueOf()) / DAY;
const plotOf = (element: Element): HTMLElement => find(element, '.plot-area');

/** A wheel event as a browser sends it, where the element is; true when the page may still scroll. */
const wheel = (element: Element, init: WheelEventInit): boolean => {
  const { x, y, width, height } = plotOf(element).getBoundingClientRect();
  const place = { clientX: x + width / 2, clientY: y + height / 2 };
  const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...place, ...init });
  return find(element, '.plot').dispatchEvent(event);
};

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 300));

describe('Escape', () => {
  it('takes a drag back that is under way, tells the page nothing and leaves nothing to undo', async () => {
    const element = await mount({ data: SMALL, attributes: { start: '2025-12', end: '2026-01' } });
    const changes = listen(element, 'rt-view-change');
    const before = element.view;
    const from = placeIn(plotOf(element), 0, 20);
    await press(from);
    await moveTo({ ...from, x: from.x + 60 });
    await moveTo({ ...from, x: from.x + 120 });
    expect(element.view).not.toEqual(before);
    await userEvent.keyboard('{Escape}');
    await moveTo({ ...from, x: from.x + 160 });
    await release({ ...from, x: from.x + 160 });
    await element.updateComplete;
    expect([element.view, changes]).toEqual([before, []]);
    element.undo();
    expect(element.view).toEqual(before);
    element.redo();
    expect(element.view).toEqual(before);
  });
});

describe('the wheel', () => {
  it('by itself is the page’s, which scrolls', async () => {
    const element = await mount({ data: SMALL });
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    document.body.append(tall);
    const before = element.view;
    await turnWheel(placeIn(plotOf(element)), { y: 120 });
    await expect.poll(() => document.scrollingElement?.scrollTop).toBeGreaterThan(0);
    expect(element.view).toEqual(before);
    document.scrollingElement?.scrollTo(0, 0);
    tall.remove();
  });

  it.each([
    ['Ctrl, as a pinch on a trackpad comes', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('zooms with %s', async (_name, modifier) => {
    const element = await mount({ data: SMALL });
    const before = spanOf(element);
    expect(wheel(element, { deltaY: -20, ...modifier })).toBe(false);
    expect(spanOf(element)).toBeLessThan(before);
    expect(wheel(element, { deltaY: 30, ...modifier })).toBe(false);
    expect(spanOf(element)).toBeGreaterThan(before);
  });

  it('keeps the day under the pointer where it is', async () => {
    const element = await mount({ data: SMALL });
    const middleX = (words: string): number => placeIn(mark(element, words)).x;
    const before = middleX('Second talk');
    const event = { deltaY: -30, ctrlKey: true, clientX: before, clientY: placeIn(plotOf(element)).y };
    plotOf(element).dispatchEvent(
      new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...event }),
    );
    await element.updateComplete;
    expect(Math.abs(middleX('Second talk') - before)).toBeLessThan(1.5);
  });

  it('turned sideways, or with Shift, moves through time as far as there is any, and is never “back”', async () => {
    const element = await mount({ data: SMALL, attributes: { start: '2025-12', end: '2026-01' } });
    const { start } = element.view;
    expect(wheel(element, { deltaX: 60, deltaY: 10 })).toBe(false);
    expect(element.view.start!.valueOf()).toBeGreaterThan(start!.valueOf());
    expect(wheel(element, { deltaY: -60, shiftKey: true })).toBe(false);
    expect(Math.abs(element.view.start!.valueOf() - start!.valueOf())).toBeLessThan(2);
    element.panBy(99);
    const { view } = element;
    expect(wheel(element, { deltaX: 60 })).toBe(false);
    expect(element.view).toEqual(view);
  });

  it('turned sideways beyond the last date scrolls a page that is wider than its window', async () => {
    const element = await mount({ data: SMALL });
    element.parentElement!.style.overflowX = 'auto';
    const wide = document.createElement('div');
    wide.style.cssText = 'width: 3000px; height: 1px';
    element.after(wide);
    element.panBy(99);
    expect(wheel(element, { deltaX: 60 })).toBe(true);
  });

  it('zooms by itself only where the page says so', async () => {
    const element = await mount({ data: SMALL, attributes: { interaction: 'greedy' } });
    const before = spanOf(element);
    expect(wheel(element, { deltaY: -60 })).toBe(false);
    expect(spanOf(element)).toBeLessThan(before);
  });

  it('does nothing at all with interaction="none"', async () => {
    const element = await mount({ data: SMALL, attributes: { interaction: 'none' } });
    const before = element.view;
    expect([wheel(element, { deltaY: -60, ctrlKey: true }), wheel(element, { deltaX: 60 })]).toEqual([true, true]);
    expect(element.view).toEqual(before);
  });

  it('is told once, announced once and undone at once, however many turns there are', async () => {
    const element = await mount({ data: SMALL });
    const before = element.view;
    const changes = listen(element, 'rt-view-change');
    for (let n = 0; n < 5; n += 1) wheel(element, { deltaY: -20, ctrlKey: true });
    await element.updateComplete;
    expect([changes.length, textOf(element, '[role=status]')]).toEqual([0, '']);
    await settled();
    expect(changes.map(({ detail }) => detail)).toEqual([element.view]);
    await expect.poll(() => textOf(element, '[role=status]'), { timeout: 2000 }).toMatch(/^Showing .* of 4 events\.$/);
    mark(element, 'Second talk').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(element.view).toEqual(before);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(element.view).toEqual(changes[0]?.detail);
  });
});

describe('the hint on zooming', () => {
  it('is not shown to a reader who scrolls past', async () => {
    const element = await mount({ data: SMALL });
    for (let n = 0; n < 30; n += 1) wheel(element, { deltaY: 100 });
    await element.updateComplete;
    expect(findAll(element, '.gesture-hint')).toEqual([]);
  });

  it('is shown for a moment, once, to one who turns the wheel to and fro; not announced', async () => {
    const element = await mount({ data: SMALL });
    const toAndFro = async (): Promise<void> => {
      for (const deltaY of [-100, 100, -100]) wheel(element, { deltaY });
      await element.updateComplete;
    };
    await toAndFro();
    expect(textOf(element, '.gesture-hint')).toBe('Use Ctrl + scroll to zoom');
    expect(find(element, '.gesture-hint').ariaHidden).toBe('true');
    await expect.poll(() => findAll(element, '.gesture-hint').length, { timeout: 3000 }).toBe(0);
    await toAndFro();
    expect([findAll(element, '.gesture-hint'), textOf(element, '[role=status]')]).toEqual([[], '']);
  });
});

describe('dragging', () => {
  it('ends with the button, wherever that was let go', async () => {
    const element = await mount({ data: SMALL });
    const at = placeIn(plotOf(element));
    await press(at);
    await moveTo({ x: at.x + 8, y: at.y });
    element.show = 'list';
    await element.updateComplete;
    await release(at);
    element.show = 'chart';
    await element.updateComplete;
    await hover(at);
    const { view } = element;
    await hover({ x: at.x + 60, y: at.y });
    expect([element.view, findAll(element, '.plot-area.is-moving')]).toEqual([view, []]);
    const [hit] = findAll(element, '.hit');
    await userEvent.click(hit!);
    expect(element.selected).not.toBeNull();
  });

  it('moves through time with the pointer, from a mark too, and is no click', async () => {
    const element = await mount({ data: SMALL, attributes: { start: '2025-12', end: '2026-02' } });
    const before = spanOf(element);
    const changes = listen(element, 'rt-view-change');
    const from = placeIn(mark(element, 'Second talk'));
    await drag(from, { x: from.x - 60, y: from.y });
    await element.updateComplete;
    expect(changes).toHaveLength(1);
    expect([spanOf(element), element.selected]).toEqual([before, null]);
    expect(Math.abs(placeIn(mark(element, 'Second talk')).x - (from.x - 60))).toBeLessThan(6);
    element.undo();
    expect(element.view.start).toEqual(new Date(Date.UTC(2025, 11, 1)));
  });

  it('of less than a few px is a click', async () => {
    const element = await mount({ data: SMALL });
    const at = placeIn(mark(element, 'First talk'));
    await press(at);
    await moveTo({ x: at.x + 2, y: at.y });
    await release({ x: at.x + 2, y: at.y });
    expect(element.selected).toBe('first');
  });

  it('does not keep Enter from opening afterwards', async () => {
    const element = await mount({ data: SMALL, attributes: { start: '2025-10', end: '2026-02' } });
    const at = placeIn(plotOf(element), 100, 40);
    await drag(at, { x: at.x + 30, y: at.y });
    mark(element, 'Second talk').focus();
    await userEvent.keyboard('{Enter}');
    expect(element.selected).toBe('second');
  });

  it('goes on over a time without events', async () => {
    const far = { events: [...SMALL.events, { when: '2040', title: 'Far' }] };
    const element = await mount({ data: far, attributes: { start: '2028', end: '2029' } });
    const at = placeIn(plotOf(element));
    const before = element.view.start!.valueOf();
    await drag(at, { x: at.x - 100, y: at.y });
    expect(element.view.start!.valueOf()).toBeGreaterThan(before);
    expect(textOf(element, '.plot svg')).toContain('No events');
  });

  it('with one finger sideways moves through time; two fingers are the page’s', async () => {
    const element = await mount({ data: SMALL, attributes: { start: '2025-12', end: '2026-01' } });
    const before = element.view.start!.valueOf();
    const at = placeIn(plotOf(element));
    await touch('touchStart', at);
    for (const dx of [20, 40, 60, 80]) await touch('touchMove', { x: at.x - dx, y: at.y });
    await touch('touchEnd');
    await expect.poll(() => element.view.start!.valueOf()).toBeGreaterThan(before);
    expect(spanOf(element)).toBeCloseTo(62, 3);
    expect(getComputedStyle(plotOf(element)).touchAction).toBe('pan-y pinch-zoom');
  });

  it('with two fingers zooms where the page says so', async () => {
    const element = await mount({ data: SMALL, attributes: { interaction: 'greedy' } });
    const before = spanOf(element);
    const at = placeIn(plotOf(element));
    const fingers = (apart: number): [{ x: number; y: number }, { x: number; y: number }] => [
      { x: at.x - apart, y: at.y },
      { x: at.x + apart, y: at.y },
    ];
    await touch('touchStart', ...fingers(40));
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', ...fingers(apart));
    await touch('touchEnd');
    await expect.poll(() => spanOf(element)).toBeLessThan(before * 0.7);
  });
});

describe('a double click', () => {
  it('zooms to the place, with Shift away from it; on a mark it does not', async () => {
    const element = await mount({ data: SMALL });
    const before = spanOf(element);
    const at = placeIn(plotOf(element), 200, 60);
    const twice = (target: HTMLElement, shiftKey: boolean): void => {
      target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: at.x, clientY: at.y, shiftKey }));
    };
    twice(plotOf(element), false);
    expect(spanOf(element) / before).toBeCloseTo(0.5, 3);
    twice(plotOf(element), true);
    expect(spanOf(element) / before).toBeCloseTo(1, 3);
    twice(mark(element, 'First talk'), false);
    expect(spanOf(element) / before).toBeCloseTo(1, 3);
  });
});

describe('Shift+Enter', () => {
  it('zooms to the mark that has the focus', async () => {
    const element = await mount({ data: SMALL });
    mark(element, 'Order of goods').focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(element.view.start!.valueOf()).toBeLessThan(Date.UTC(2025, 11, 1));
    expect(spanOf(element)).toBeCloseTo(31 * 1.2, 3);
    expect(element.selected).toBeNull();
  });
});

describe('under the hand', () => {
  it('other data take over and the gesture leaves nothing of the old', async () => {
    const element = await mount({ data: SMALL, attributes: { start: '2025-12', end: '2026-01' } });
    const changes = listen(element, 'rt-view-change');
    const at = placeIn(plotOf(element));
    await press(at);
    await moveTo({ x: at.x - 40, y: at.y });
    element.start = null;
    element.end = null;
    element.data = withEvent('Busan meeting');
    await element.updateComplete;
    const home = element.view;
    await release({ x: at.x - 40, y: at.y });
    expect([element.view, changes]).toEqual([home, []]);
    expect(mark(element, 'Busan meeting')).toBeTruthy();
    await settled();
    expect(textOf(element, '[role=status]')).toBe('');
  });

  it('an element taken from the page forgets the gesture and works when it is back', async () => {
    const element = await mount({ data: SMALL });
    const changes = listen(element, 'rt-view-change');
    const box = element.parentElement!;
    wheel(element, { deltaY: -40, ctrlKey: true });
    element.remove();
    await settled();
    expect(changes).toEqual([]);
    box.append(element);
    await element.updateComplete;
    wheel(element, { deltaY: -40, ctrlKey: true });
    await expect.poll(() => changes.length).toBe(1);
  });

  it('a box that changes its size in every frame ends in a picture of its last size', async () => {
    const element = await mount({ data: SMALL });
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let n = 0; n < 30; n += 1) {
      element.parentElement!.style.width = `${String(600 + ((n * 37) % 300))}px`;
      if (n % 5 === 0) wheel(element, { deltaY: -10, ctrlKey: true });
      await frame();
    }
    element.parentElement!.style.width = '800px';
    await expect.poll(() => find(element, '.plot svg', SVGSVGElement).getAttribute('width')).toBe('800');
    await expect.poll(() => find(element, '.overview svg', SVGSVGElement).getAttribute('width')).toBe('800');
  });

  it('an element that starts without a width is drawn when it gets one', async () => {
    const element = await mount({ data: SMALL, width: 0 });
    expect(findAll(element, '.plot svg, .overview')).toEqual([]);
    element.parentElement!.style.width = '900px';
    await expect.poll(() => findAll(element, '.plot svg')[0]?.getAttribute('width')).toBe('900');
    expect(wheel(element, { deltaY: -40, ctrlKey: true })).toBe(false);
  });
});
