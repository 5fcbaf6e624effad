import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { emulate } from './tools/emulate.ts';
import { SMALL, withEvent } from './tools/documents.ts';
import { button, find, findAll, listen, mount } from './tools/mount.ts';
import { moveTo, placeIn, press, release } from './tools/pointer.ts';

/** All that is drawn, with its attributes, whatever the pointer is on. */
const drawing = (element: Element): string =>
  [...find(element, '.plot svg', SVGSVGElement).querySelectorAll('*')]
    .map((node) => [node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`)].join(' '))
    .join('\n')
    .replaceAll(' is-active', '');
const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const isOnWay = (element: Element): boolean => findAll(element, '.plot-area.is-on-way').length > 0;

/** What is drawn when nothing moves. */
async function restingAt(change: (element: RelationsTimeline) => void): Promise<string> {
  const element = await mount({ data: SMALL });
  change(element);
  await element.updateComplete;
  return drawing(element);
}

afterEach(async () => {
  await emulate({});
});

describe('the way to what a reader asked for', () => {
  it('is gone frame by frame and ends at the drawing itself, with no frame after', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    const element = await mount({ data: SMALL });
    const before = drawing(element);
    button(element, 'Zoom in').click();
    await element.updateComplete;
    const first = drawing(element);
    await nextFrame();
    await nextFrame();
    expect(isOnWay(element)).toBe(true);
    expect([first === before, drawing(element) === first]).toEqual([false, false]);
    await expect.poll(() => isOnWay(element), { timeout: 2000 }).toBe(false);
    expect(drawing(element)).toBe(await restingAt((other) => other.zoomBy(1.5)));
    const mutations = new MutationObserver(() => undefined);
    mutations.observe(find(element, '.plot svg', SVGSVGElement), { subtree: true, attributes: true, childList: true });
    for (let n = 0; n < 5; n += 1) await nextFrame();
    expect(mutations.takeRecords()).toEqual([]);
  });

  it('is told and can be acted on at once', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    const element = await mount({ data: SMALL });
    const changes = listen(element, 'rt-view-change');
    button(element, 'Zoom in').click();
    expect(changes.map(({ detail }) => detail)).toEqual([element.view]);
    await element.updateComplete;
    button(element, 'Show all dates').click();
    await expect.poll(() => isOnWay(element), { timeout: 2000 }).toBe(false);
    expect(drawing(element)).toBe(await restingAt(() => undefined));
  });

  it.each<[string, (element: RelationsTimeline) => void]>([
    ['the host sets a window', (element) => (element.view = { start: '2025-11', end: '2025-12' })],
    ['other data come', (element) => (element.data = withEvent('Busan meeting'))],
    ['the box gets another width', (element) => (element.parentElement!.style.width = '800px')],
  ])('ends at once when %s', async (_name, change) => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    const element = await mount({ data: SMALL });
    button(element, 'Zoom in').click();
    await element.updateComplete;
    change(element);
    await expect.poll(() => isOnWay(element), { timeout: 2000 }).toBe(false);
    expect(findAll(element, '.plot svg [opacity]')).toEqual([]);
  });

  it('is not taken by what the host does', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    const element = await mount({ data: SMALL });
    element.zoomBy(1.5);
    await element.updateComplete;
    expect([isOnWay(element), findAll(element, '.plot svg [opacity]')]).toEqual([false, []]);
  });

  it('is not taken with reduced motion', async () => {
    const element = await mount({ data: SMALL });
    button(element, 'Zoom in').click();
    await element.updateComplete;
    expect([isOnWay(element), findAll(element, '.plot svg [opacity]')]).toEqual([false, []]);
  });
});

describe('what comes in the middle of the way', () => {
  let nowMs = 0;

  beforeEach(async () => {
    nowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
  });

  afterEach(async () => {
    await release({ x: 5, y: 5 });
    vi.restoreAllMocks();
  });

  const placeOf = (element: Element): number =>
    find(element, '.mark[data-event=second]', SVGElement).getBoundingClientRect().x;

  async function frameAt(ms: number, element: RelationsTimeline): Promise<void> {
    nowMs = ms;
    await nextFrame();
    await element.updateComplete;
  }

  /** On the way to the third of three drawings: the mark’s place there, and that before and after. */
  async function midway(): Promise<{ readonly element: RelationsTimeline; readonly x: number }> {
    const element = await mount({ data: SMALL });
    const before = placeOf(element);
    button(element, 'Zoom in').click();
    await element.updateComplete;
    await frameAt(100, element);
    const x = placeOf(element);
    expect(Math.abs(x - before)).toBeGreaterThan(5);
    return { element, x };
  }

  it('begins where the drawing is: a second step', async () => {
    const { element, x } = await midway();
    button(element, 'Zoom in').click();
    await element.updateComplete;
    expect(placeOf(element)).toBeCloseTo(x, 0);
    await frameAt(1000, element);
    expect([isOnWay(element), Math.abs(placeOf(element) - x) > 5]).toEqual([false, true]);
  });

  it('gets on, however fast the steps follow each other', async () => {
    const { element, x } = await midway();
    for (let step = 0; step < 3; step += 1) {
      button(element, 'Zoom in').click();
      await element.updateComplete;
      await frameAt(nowMs + 33, element);
    }
    expect(Math.abs(placeOf(element) - x)).toBeGreaterThan(20);
  });

  it('begins where the drawing is: a hand that moves it', async () => {
    const { element, x } = await midway();
    const { x: middle, y } = placeIn(find(element, '.plot-area'));
    const at = { x: middle, y: y - find(element, '.plot-area').clientHeight / 2 + 20 };
    await press(at);
    await moveTo({ x: at.x + 10, y: at.y });
    await nextFrame();
    expect(placeOf(element)).toBeCloseTo(x + 10, 0);
    await moveTo({ x: at.x + 40, y: at.y });
    await nextFrame();
    expect(placeOf(element)).toBeCloseTo(x + 40, 0);
  });

  it('begins where the drawing is: a hand that zooms', async () => {
    const { element, x } = await midway();
    const { x: clientX, y: clientY } = placeIn(find(element, '.plot-area'));
    const init = { bubbles: true, cancelable: true, clientX, clientY, deltaY: -4, ctrlKey: true };
    find(element, '.plot-area').dispatchEvent(new WheelEvent('wheel', init));
    await element.updateComplete;
    expect(Math.abs(placeOf(element) - x)).toBeLessThan(2);
    expect(isOnWay(element)).toBe(true);
  });
});
