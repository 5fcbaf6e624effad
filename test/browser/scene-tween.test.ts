import { afterEach, describe, expect, it } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { emulate } from './tools/emulate.ts';
import { SMALL, withEvent } from './tools/documents.ts';
import { button, find, findAll, listen, mount } from './tools/mount.ts';

const drawing = (element: Element): string =>
  [...find(element, '.plot svg', SVGSVGElement).querySelectorAll('*')]
    .map((node) => [node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`)].join(' '))
    .join('\n');
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
