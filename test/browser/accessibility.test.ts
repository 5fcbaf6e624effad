import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { axeColourFaults, axeFaults } from './tools/axe-faults.ts';
import { button, find, findAll, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { openStory } from './tools/open-story.ts';
import { emulate } from './tools/emulate.ts';
import { CROWD, SMALL, withEvent } from './tools/documents.ts';

const CALL = 'trump-xi-call-2026-02';
const WIDTHS = [320, 375, 560, 700, 960, 1280];

type State = readonly [name: string, prepare: (width: number) => Promise<RelationsTimeline>];

const STATES: readonly State[] = [
  ['chart', (width) => mount({ width })],
  ['chart of all dates', (width) => mount({ width, attributes: { start: '1949', end: '2026' } })],
  ['chart in Chinese', (width) => mount({ width, attributes: { locale: 'zh-Hans' } })],
  ['details with accounts', (width) => mount({ width, attributes: { selected: CALL } })],
  ['details in Chinese', (width) => mount({ width, attributes: { selected: CALL, locale: 'zh-Hans' } })],
  ['every account state', (width) => mount({ width, data: SMALL, attributes: { selected: 'second' } })],
  ['an aggregate opened', withMembers],
  ['list', (width) => mount({ width, attributes: { show: 'list', selected: 'taiwan-arms-package-2025' } })],
  ['table', (width) => mount({ width, attributes: { show: 'table', selected: 'taiwan-arms-package-2025' } })],
  ['accounts', (width) => mount({ width, attributes: { show: 'accounts', selected: 'soybeans-2026-02' } })],
  ['accounts in Chinese', (width) => mount({ width, attributes: { show: 'accounts', locale: 'zh-Hans' } })],
  ['a series of figures', (width) => mount({ width, attributes: { selected: 'soybeans-2026-02' } })],
  ['help', withHelp],
  ...['filter', 'knowledge', 'layers', 'share'].map((name): State => [
    `${name} panel`,
    (width) => withPanel(name, width),
  ]),
  ['story', withStory],
  ['story in Chinese', (width) => withStory(width, { locale: 'zh-Hans' })],
  ['share panel with a preview and a text to copy by hand', withShare],
  ['error', (width) => mount({ width, tag: 'relations-timeline', data: 0 })],
  ['no data', (width) => mount({ width, tag: 'relations-timeline' })],
  ['nothing to show', (width) => mount({ width, data: { events: [] } })],
  ['nothing in the period', (width) => mount({ width, attributes: { start: '1960', end: '1960' } })],
  [
    'problems',
    (width) =>
      mount({
        width,
        data: {
          events: [
            { when: 'x', title: 'Bad' },
            { when: '2025', title: 'Good' },
          ],
        },
      }),
  ],
  ['one event without a title of the timeline', (width) => mount({ width, data: withEvent('Only one') })],
];

async function withMembers(width: number): Promise<RelationsTimeline> {
  const element = await mount({ width, data: CROWD, attributes: { start: '2025-06-07', end: '2025-06-13' } });
  findAll(element, '.hit[aria-expanded=false]')
    .find(({ ariaLabel }) => ariaLabel?.endsWith(' events'))
    ?.click();
  await element.updateComplete;
  return element;
}

async function withPanel(name: string, width: number): Promise<RelationsTimeline> {
  const element = await mount({ width });
  await openPanel(element, name);
  return element;
}

async function withStory(width: number, attributes = {}): Promise<RelationsTimeline> {
  const element = await mount({ width, attributes });
  await openStory(element);
  return element;
}

async function withShare(width: number): Promise<RelationsTimeline> {
  const element = await mount({ width });
  const refusal = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await openPanel(element, 'share');
  button(element, 'Static picture').click();
  await element.updateComplete;
  button(element, '600 px').click();
  button(element, 'Copy link').click();
  await expect.poll(() => findAll(element, '.refused textarea').length).toBe(1);
  refusal.mockRestore();
  return element;
}

async function withHelp(width: number): Promise<RelationsTimeline> {
  const element = await mount({ width, data: SMALL });
  await userEvent.click(button(element, 'Keyboard help'));
  return element;
}

beforeAll(async () => {
  await page.viewport(1320, 900);
});

afterEach(async () => {
  document.body.style.removeProperty('background');
  await emulate({});
});

it('axe finds a fault where there is one', async () => {
  const element = await mount({ data: SMALL });
  element.style.setProperty('--rt-text-3', '#cccccc');
  expect((await axeFaults(element)).some((fault) => fault.startsWith('color-contrast'))).toBe(true);
});

describe('axe finds nothing', () => {
  describe.each(STATES)('%s', (_name, prepare) => {
    it.each(WIDTHS)('at %i px', async (width) => {
      expect(await axeFaults(await prepare(width))).toEqual([]);
    });
  });
});

describe('axe finds nothing wrong with the colours on a dark page', () => {
  describe.each(STATES)('%s', (_name, prepare) => {
    it.each([320, 1280])('at %i px', async (width) => {
      await emulate({ 'prefers-color-scheme': 'dark' });
      document.body.style.background = '#12161c';
      expect(await axeColourFaults(await prepare(width))).toEqual([]);
    });
  });
});

describe('axe finds nothing with forced colours', () => {
  it.each(STATES)('%s', async (_name, prepare) => {
    await emulate({ 'forced-colors': 'active' });
    expect(await axeColourFaults(await prepare(700))).toEqual([]);
  });
});

describe('a page’s own theme', () => {
  it('wins over the reader’s system', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    const element = await mount({ data: SMALL });
    const background = (): string => getComputedStyle(element).backgroundColor;
    expect(background()).toBe('rgb(18, 22, 28)');
    element.theme = 'light';
    await element.updateComplete;
    expect(background()).toBe('rgb(255, 255, 255)');
  });

  it('can be set by custom properties on the element', async () => {
    const element = await mount({ data: SMALL });
    element.style.setProperty('--rt-background', 'rgb(255, 241, 229)');
    expect(getComputedStyle(element).backgroundColor).toBe('rgb(255, 241, 229)');
  });
});

describe('forced colours', () => {
  it('reach the drawing, which browsers leave alone', async () => {
    await emulate({ 'forced-colors': 'active' });
    const element = await mount({ data: SMALL });
    const probe = Object.assign(document.createElement('p'), { textContent: 'text' });
    document.body.append(probe);
    expect(getComputedStyle(find(element, '.plot text', SVGTextElement)).fill).toBe(getComputedStyle(probe).color);
    probe.remove();
  });
});

describe('targets', () => {
  it.each(WIDTHS)('are at least 24 px at %i px', async (width) => {
    const element = await mount({ width, attributes: { selected: CALL } });
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.hit, .button, .segment, .text-button')];
    const small = buttons.filter((one) => one.checkVisibility() && Math.min(one.offsetWidth, one.offsetHeight) < 24);
    expect([buttons.length > 5, small]).toEqual([true, []]);
  });
});

describe('the reader’s own spacing', () => {
  it('reaches the text', async () => {
    document.body.style.letterSpacing = '2px';
    document.body.style.wordSpacing = '3px';
    document.body.style.textTransform = 'uppercase';
    const element = await mount({ data: SMALL });
    const { letterSpacing, wordSpacing, textTransform } = getComputedStyle(find(element, '#summary'));
    document.body.removeAttribute('style');
    expect([letterSpacing, wordSpacing, textTransform]).toEqual(['2px', '3px', 'none']);
  });
});

describe('the reader’s own spacing in the drawing', () => {
  it('is what labels are measured with', async () => {
    document.body.style.letterSpacing = '0.12em';
    document.body.style.wordSpacing = '0.16em';
    const element = await mount();
    const areas = findAll(element, '.hit-label').map((area) => area.getBoundingClientRect());
    // Figures stand beside a label, not in its area.
    const withoutFigures = '.label:not([data-event="taiwan-arms-package-2025"], [data-event="soybeans-2026-02"]) text';
    const lines = [...element.shadowRoot!.querySelectorAll(withoutFigures)].map((line) => line.getBoundingClientRect());
    document.body.removeAttribute('style');
    const outside = lines.filter(
      (line) =>
        !areas.some((area) => line.left >= area.left - 2 && line.right <= area.right + 2 && line.top >= area.top - 2),
    );
    expect([lines.length > 5, outside]).toEqual([true, []]);
  });
});

describe('landmarks', () => {
  it('are one, named by the title, and one more while details are open', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'first' } });
    const named = [
      ...element.shadowRoot!.querySelectorAll(
        'section[aria-labelledby], section[aria-label], [role=region], nav, main',
      ),
    ];
    expect(named.map((one) => textOf(element, `#${one.getAttribute('aria-labelledby') ?? ''}`))).toEqual([
      'Two talks and a plan',
      'First talk',
    ]);
  });
});
