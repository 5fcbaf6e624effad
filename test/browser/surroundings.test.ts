import { afterEach, describe, expect, it } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { create, find, findAll, focused, mount, place, rootOf, textOf } from './tools/mount.ts';
import { dataScript, SMALL, toUrl } from './tools/documents.ts';
import { openPanel } from './tools/open-panel.ts';

const drawnWidth = (element: RelationsTimeline): string | null =>
  find(element, 'svg[part=drawing]', SVGElement).getAttribute('width');

const left = (element: Element): number => element.getBoundingClientRect().left;

const sheets: Element[] = [];

/** CSS of the page around. */
function pageStyle(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}

afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
  document.documentElement.removeAttribute('dir');
});

describe('a page written from right to left', () => {
  it('leaves the element in the direction of its own language', async () => {
    const places = (element: RelationsTimeline): number[] =>
      [...rootOf(element).querySelectorAll('svg[part=drawing] text, .hit, .title, .as-of')].map((one) =>
        Math.round(left(one) - left(element)),
      );
    const element = await mount({ data: SMALL });
    const before = places(element);
    document.documentElement.dir = 'rtl';
    await element.updateComplete;
    expect(places(element)).toEqual(before);
    expect(find(element, '.root').dir).toBe('ltr');
  });

  it.each(['vertical-rl', 'sideways-lr'])('and so does one in %s', async (mode) => {
    const element = await mount({ data: SMALL, width: 700 });
    const { height } = find(element, '.title').getBoundingClientRect();
    element.parentElement!.style.cssText = `width:700px;writing-mode:${mode};text-orientation:upright`;
    await element.updateComplete;
    expect(find(element, '.title').getBoundingClientRect().height).toBe(height);
  });
});

describe('a host the page has styled', () => {
  it.each(['inline', 'contents', 'flex', 'grid'])('is as wide as its box with display: %s', async (display) => {
    const element = create({ data: SMALL });
    element.style.display = display;
    await place(element, 700);
    expect(drawnWidth(element)).toBe('700');
  });

  it('draws under a reset of everything', async () => {
    pageStyle('* { all: unset !important; }');
    const element = await mount({ data: SMALL });
    expect(Number(drawnWidth(element))).toBeGreaterThan(300);
  });

  it('measures anew when a reader spaces letters and words, or changes the font', async () => {
    const element = await mount({ data: SMALL });
    const widthOf = (): number => findAll(element, '.hit-label')[0]!.getBoundingClientRect().width;
    const plain = widthOf();
    pageStyle('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    await expect.poll(widthOf).toBeGreaterThan(plain + 5);
    sheets.splice(0)[0]!.remove();
    await expect.poll(widthOf).toBe(plain);
    element.style.setProperty('--rt-font', 'monospace');
    await expect.poll(widthOf).not.toBe(plain);
  });
});

describe('another document', () => {
  async function frameBody(): Promise<HTMLElement> {
    const frame = document.createElement('iframe');
    frame.width = '1000';
    sheets.push(frame);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    return frame.contentDocument!.body;
  }

  it('does not take the styles away, those of panels included', async () => {
    const element = await mount();
    await openPanel(element, 'knowledge');
    const looks = (): string[] =>
      ['.plot', '.panel', '.panel .slider', '.panel > *'].map((selector) => {
        const { position, display, width, padding } = getComputedStyle(find(element, selector));
        return [position, display, width === '' ? 'none' : 'some', padding].join(' ');
      });
    const before = looks();
    const home = element.parentElement!;
    (await frameBody()).append(element);
    await element.updateComplete;
    expect(looks()).toEqual(before);
    home.append(element);
    await element.updateComplete;
    expect(looks()).toEqual(before);
  });

  it('can be where an element made here first stands', async () => {
    const element = create({ data: SMALL });
    (await frameBody()).append(element);
    await element.updateComplete;
    expect(getComputedStyle(find(element, '.plot')).position).toBe('relative');
    element.remove();
  });
});

describe('the focus', () => {
  const data = (...titles: string[]): object => ({
    events: titles.map((title, at) => ({ id: title, title, when: `2025-01-0${String(at + 1)}` })),
  });

  it.each(['list', 'table'])('stays on a row that moves: %s', async (show) => {
    const element = await mount({ data: data('a', 'b', 'c'), attributes: { show } });
    const row = find(element, '[data-event=a]');
    row.focus();
    element.data = data('c', 'b', 'a');
    await element.updateComplete;
    await element.updateComplete;
    expect(focused(element)).toBe(find(element, '[data-event=a]'));
  });

  it('goes from content of the page that is hidden to what takes its place', async () => {
    const link = Object.assign(document.createElement('a'), { href: '#top', textContent: 'The events as text' });
    const element = await mount({ tag: 'relations-timeline', children: [link] });
    link.focus();
    expect(document.activeElement).toBe(link);
    element.src = toUrl(SMALL);
    await expect.poll(() => textOf(element, '.title')).toBe(SMALL.title);
    await expect.poll(() => focused(element)?.id).toBe('content');
  });
});

describe('set before the element is known', () => {
  it('view and filter count, and go on counting', async () => {
    const late = Object.assign(document.createElement('later-timeline'), {
      view: { start: '2025-12', end: '2026-03' },
      filter: { topics: ['talks'] },
    }) as unknown as RelationsTimeline;
    late.append(dataScript(SMALL));
    document.body.append(late);
    customElements.define('later-timeline', class extends (await import('../../src/class.ts')).RelationsTimeline {});
    await late.updateComplete;
    expect([late.filter, late.view.start]).toEqual([{ topics: ['talks'] }, new Date(Date.UTC(2025, 11, 1))]);
    late.filter = null;
    late.view = { start: '2026-01' };
    await late.updateComplete;
    expect([late.filter, late.view.start]).toEqual([{}, new Date(Date.UTC(2026, 0, 1))]);
    late.remove();
  });
});
