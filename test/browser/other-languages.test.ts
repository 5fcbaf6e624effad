import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { US_CHINA_DOCUMENTS } from '../../src/data/us-china-documents.ts';
import { LONG_LOCALE, RTL_LOCALE, type PseudoLanguage } from '../tools/pseudo-locale.ts';
import { axeFaults } from './tools/axe-faults.ts';
import { CROWD, SMALL } from './tools/documents.ts';
import { layoutFlaws } from './tools/layout-flaws.ts';
import { find, findAll, mount } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { openStory } from './tools/open-story.ts';
import { plainEnglish } from './tools/plain-english.ts';

const CALL = 'trump-xi-call-2026-02';
const WIDTHS = [320, 700, 1280];
interface Options {
  readonly width: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: unknown;
  readonly language: PseudoLanguage;
}

type Prepare = (options: Options) => Promise<RelationsTimeline>;

const withAttributes =
  (more: Readonly<Record<string, string>>, other?: unknown): Prepare =>
  ({ width, attributes, data, language }) =>
    mount({
      width,
      data: other === undefined ? data : language.withTexts(other),
      attributes: { ...attributes, ...more },
    });

const withPanel =
  (name: string): Prepare =>
  async (options) => {
    const element = await mount(options);
    await openPanel(element, name);
    return element;
  };

async function withStory(options: Options): Promise<RelationsTimeline> {
  const element = await mount(options);
  await openStory(element);
  return element;
}

async function withHelp(options: Options): Promise<RelationsTimeline> {
  const element = await mount(options);
  find(element, '.toolbar [aria-haspopup=dialog]').click();
  await element.updateComplete;
  return element;
}

async function withMembers({ width, attributes, language }: Options): Promise<RelationsTimeline> {
  const window = { start: '2025-06-07', end: '2025-06-13' };
  const element = await mount({ width, data: language.withTexts(CROWD), attributes: { ...attributes, ...window } });
  findAll(element, '.hit[aria-expanded=false]').at(0)?.click();
  await element.updateComplete;
  return element;
}

const STATES: readonly (readonly [string, Prepare])[] = [
  ['chart', mount],
  ['chart of all dates', withAttributes({ start: '1949', end: '2026' })],
  ['chart by actor', withAttributes({ lanes: 'actor', 'color-by': 'actor' })],
  ['chart by kind', withAttributes({ lanes: 'kind', 'color-by': 'tone' })],
  ['details with accounts', withAttributes({ selected: CALL })],
  ['every account state', withAttributes({ selected: 'second' }, SMALL)],
  ['a series of figures', withAttributes({ selected: 'soybeans-2026-02' })],
  ['a disputed figure', withAttributes({ selected: 'taiwan-arms-package-2025' })],
  ['an aggregate opened', withMembers],
  ['list', withAttributes({ show: 'list', selected: CALL })],
  ['table', withAttributes({ show: 'table', selected: CALL })],
  ['accounts', withAttributes({ show: 'accounts' })],
  ['help', withHelp],
  ...['filter', 'knowledge', 'layers', 'share'].map((name) => [`${name} panel`, withPanel(name)] as const),
  ['story', withStory],
  ['error', withAttributes({}, 0)],
  ['nothing to show', withAttributes({}, { events: [] })],
  ['nothing in the period', withAttributes({ start: '1960', end: '1960' })],
  [
    'problems',
    withAttributes(
      {},
      {
        events: [
          { when: 'x', title: '坏' },
          { when: '2025', title: '好' },
        ],
      },
    ),
  ],
];

beforeAll(async () => {
  await page.viewport(1320, 900);
});

it('finds what was not put into another language, what is cut off, and what lies over something else', async () => {
  const element = await mount({
    width: 700,
    data: LONG_LOCALE.withTexts(SMALL),
    attributes: { locale: LONG_LOCALE.tag },
  });
  const summary = find(element, '#summary');
  summary.append(' Plain words');
  summary.style.cssText = 'white-space: nowrap; font-size: 3rem; margin-block-end: -5rem';
  expect(plainEnglish(element, LONG_LOCALE.tag)).toEqual(['Plain words']);
  const flaws = layoutFlaws(element);
  expect(['cut off', 'overlap'].map((kind) => flaws.some((flaw) => flaw.endsWith(kind)))).toEqual([true, true]);
});

describe.each([
  ['a language of long words', LONG_LOCALE],
  ['a language from right to left', RTL_LOCALE],
] as readonly (readonly [string, PseudoLanguage])[])('in %s', (_kind, language) => {
  const { tag } = language;
  const data = language.withTexts(US_CHINA_DOCUMENTS);

  describe.each(STATES)('%s', (_name, prepare) => {
    it.each(WIDTHS)('is whole at %i px', async (width) => {
      const element = await prepare({ width, data, language, attributes: { locale: tag } });
      expect(plainEnglish(element, tag)).toEqual([]);
      expect(layoutFlaws(element)).toEqual([]);
    });

    // The narrowest is the hardest; other widths are asked in the two languages that ship.
    it('axe finds nothing', async () => {
      const element = await prepare({ width: WIDTHS[0]!, data, language, attributes: { locale: tag } });
      expect(await axeFaults(element)).toEqual([]);
    });
  });
});
