import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, create, find, findAll, listen, mount, place } from './tools/mount.ts';
import { hover, moveTo, placeIn, press, release, turnWheel, type Place } from './tools/pointer.ts';

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const boxOf = (element: Element, selector: string): DOMRect => find(element, selector).getBoundingClientRect();
const topOf = (element: Element, selector: string): number => boxOf(element, selector).top;
const plotPx = (element: Element): number => boxOf(element, '.plot-area').height;
const axisY = (element: Element): number => find(element, '.axis', SVGElement).getBoundingClientRect().bottom;
/** Off the drawing, where nothing answers. */
const ELSEWHERE = { x: 2, y: 2 };

/** Something tall above and below, so that the page can scroll. */
function makeTall(): HTMLElement {
  document.body.style.paddingBlock = '1500px';
  return document.documentElement;
}

/** Brings the top of a part to a place in the viewport. */
function bring(element: Element, selector: string, y: number, scroller: Element = makeTall()): void {
  scroller.scrollTop += topOf(element, selector) - y;
}

afterEach(async () => {
  await release(ELSEWHERE);
  await hover(ELSEWHERE);
  document.body.removeAttribute('style');
  document.documentElement.scrollTop = 0;
});

describe('the overview', () => {
  /** Drags the start of the window to the left, step by step; where the strip was and how high the drawing was. */
  async function pullStart(element: RelationsTimeline): Promise<readonly { top: number; plot: number }[]> {
    const from = placeIn(find(element, '.brush.is-start'));
    const steps: { top: number; plot: number }[] = [];
    await press(from);
    for (let dx = 40; dx <= 480; dx += 40) {
      await moveTo({ x: from.x - dx, y: from.y });
      await nextFrame();
      steps.push({ top: topOf(element, '.overview'), plot: plotPx(element) });
    }
    await release({ x: from.x - 480, y: from.y });
    await nextFrame();
    return [...steps, { top: topOf(element, '.overview'), plot: plotPx(element) }];
  }
  const tops = (steps: readonly { top: number }[]): number[] => steps.map(({ top }) => Math.round(top));
  const growth = (steps: readonly { plot: number }[], before: number): number =>
    Math.max(...steps.map(({ plot }) => plot)) - before;

  it('stays under the pointer that drags a handle, and after it', async () => {
    const element = await mount();
    bring(element, '.overview', 600);
    const before = plotPx(element);
    const steps = await pullStart(element);
    expect(growth(steps, before)).toBeGreaterThan(100);
    expect([...new Set(tops(steps))]).toEqual([600]);
  });

  it('stays in a box of the page that scrolls', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'height:600px;overflow:auto';
    const element = create();
    await place(element);
    element.replaceWith(box);
    box.append(element);
    await element.updateComplete;
    bring(element, '.overview', 500, box);
    const steps = await pullStart(element);
    expect([...new Set(tops(steps))]).toEqual([500]);
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it('stays during a drag where nothing can scroll, which leaves the drawing as high as it was', async () => {
    const element = await mount({ attributes: { 'no-toolbar': '', lanes: 'none', start: '2025-12', end: '2026-01' } });
    const { parentElement: box } = element;
    box!.style.cssText += `;height:${topOf(element, '.overview') + 60}px;overflow:clip`;
    const before = plotPx(element);
    const y = Math.round(topOf(element, '.overview'));
    const steps = (await pullStart(element)).slice(0, -1);
    expect([...new Set(tops(steps))]).toEqual([y]);
    expect(plotPx(element)).toBeGreaterThan(before + 100);
  });

  it('stays under a click that brings the window somewhere else', async () => {
    const element = await mount({ attributes: { start: '2000-01', end: '2000-02' } });
    bring(element, '.overview', 600);
    const { left, width } = boxOf(element, '.overview');
    const at = { x: left + width * 0.919, y: 612 };
    const before = plotPx(element);
    await press(at);
    await release(at);
    await nextFrame();
    expect(plotPx(element)).toBeGreaterThan(before + 50);
    expect(Math.round(topOf(element, '.overview'))).toBe(600);
  });

  it('stays in view with the handle that is moved by keys, wider and narrower', async () => {
    const element = await mount();
    const changes = listen(element, 'rt-view-change');
    find(element, '.brush.is-start').focus();
    bring(element, '.overview', 40);
    for (const [index, key] of ['{Home}', '{End}'].entries()) {
      await userEvent.keyboard(key);
      await nextFrame();
      expect(Math.round(topOf(element, '.overview'))).toBe(40);
      await expect.poll(() => changes.length, { timeout: 2000 }).toBe(index + 1);
      await nextFrame();
      expect(Math.round(topOf(element, '.overview'))).toBe(40);
    }
    expect(plotPx(element)).toBeLessThan(300);
  });
});

describe('the drawing under the wheel', () => {
  /** Zooms into a stretch without events; the pointer rests there, in the lower half of what was drawn. */
  async function zoomIntoNothing(element: RelationsTimeline): Promise<Place> {
    bring(element, '.plot-area', 60);
    const changes = listen(element, 'rt-view-change');
    const at = placeIn(find(element, '.plot-area'), 120, 60);
    await hover(at);
    for (let n = 0; n < 30; n += 1) await turnWheel(at, { y: -120 }, 'ctrl');
    await expect.poll(() => changes.length, { timeout: 2000 }).toBeGreaterThan(0);
    await nextFrame();
    return at;
  }

  it('keeps its height until the pointer leaves it, with its axis at the bottom', async () => {
    const element = await mount();
    const before = [plotPx(element), axisY(element) - topOf(element, '.plot-area')];
    const at = await zoomIntoNothing(element);
    expect(findAll(element, '.hit').length).toBeLessThan(3);
    expect([plotPx(element), axisY(element) - topOf(element, '.plot-area')]).toEqual(before);
    const { view } = element;
    await turnWheel(at, { y: 120 }, 'ctrl');
    await expect.poll(() => element.view).not.toEqual(view);
    await hover({ ...at, y: topOf(element, '.overview') - 4 });
    await nextFrame();
    expect(plotPx(element)).toBe(before[0]);
    await hover(ELSEWHERE);
    await expect.poll(() => plotPx(element), { timeout: 2000 }).toBeLessThan(before[0]! - 100);
  });

  it('leaves what the pointer goes to where it is, though it becomes lower', async () => {
    const element = await mount({ attributes: { 'no-footer': '' } });
    const after = document.createElement('p');
    after.textContent = 'What follows in the article.';
    element.after(after);
    const at = await zoomIntoNothing(element);
    const before = plotPx(element);
    const y = (): number => after.getBoundingClientRect().top;
    document.documentElement.scrollTop += y() - 600;
    await hover({ x: at.x, y: 605 });
    await expect.poll(() => plotPx(element), { timeout: 2000 }).toBeLessThan(before - 100);
    expect(Math.round(y())).toBe(600);
  });

  it('has the height it needs again once something else is done', async () => {
    const element = await mount();
    await zoomIntoNothing(element);
    const before = plotPx(element);
    button(element, 'Zoom out').click();
    await element.updateComplete;
    expect(plotPx(element)).toBeLessThan(before - 100);
  });
});

describe('the top of the drawing', () => {
  const wordsOf = (element: Element): number => find(element, '.key').innerText.length;

  it('stays where it is while the key wins and loses rows', async () => {
    const element = await mount({ width: 880 });
    bring(element, '.plot-area', 200);
    const at = placeIn(find(element, '.plot-area'), 0, -50);
    await hover(at);
    const seen = new Set<number>();
    const entries = new Set<number>();
    for (const y of [...Array<number>(30).fill(-120), ...Array<number>(30).fill(120)]) {
      await turnWheel(at, { y }, 'ctrl');
      await nextFrame();
      seen.add(Math.round(topOf(element, '.plot-area')));
      entries.add(wordsOf(element));
    }
    expect(entries.size).toBeGreaterThan(1);
    expect([...seen]).toEqual([200]);
    await hover(ELSEWHERE);
    await expect.poll(() => find(element, '.key').style.minHeight).toBe('');
  });
});
