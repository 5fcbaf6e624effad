import { describe, expect, it } from 'vitest';

import { layoutTimeline } from '../../src/layout/layout-timeline.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import type { Case } from './case.ts';
import { flawsOf } from './flaws-of.ts';
import { cases } from './gallery.ts';

const WIDTHS = [320, 375, 560, 700, 960, 1280] as const;
const LOCALES = ['en', 'zh-Hans'] as const;
const CELL = 18;

interface Score {
  readonly scene: Scene;
  /** 0–1. */
  readonly labelled: number;
  /** px, over the labelled. */
  readonly displacement: number;
}

function scoreOf({ documents, view }: Case, width: number, locale: string): Score {
  const { layout: _layout, ...rest } = view;
  const scene = layoutTimeline(parseTimeline(documents).timeline, { ...rest, width, locale });
  const labels = scene.targets.filter(({ label }) => label);
  const total = scene.targets.reduce((sum, { events }) => sum + events.length, 0);
  const moved = labels.reduce((sum, { displacement }) => sum + displacement, 0);
  return {
    scene,
    labelled: total === 0 ? 1 : labels.length / total,
    displacement: labels.length === 0 ? 0 : moved / labels.length,
  };
}

/** What differs between two cases but is set anew here. */
const subjectOf = ({
  documents,
  view: { width: _width, locale: _locale, layout: _layout, theme: _theme, ...rest },
}: Case): string => JSON.stringify([documents.map(({ id, events }) => [id, events]), rest]);

const subjects = [...new Map(cases.toReversed().map((one) => [subjectOf(one), one])).values()].reverse();

const scores = LOCALES.map((locale) => ({
  locale,
  rows: subjects.map((one) => ({
    name: one.name,
    cells: WIDTHS.map((width) => ({ width, ...scoreOf(one, width, locale) })),
  })),
}));
const cells = scores.flatMap(({ locale, rows }) =>
  rows.flatMap(({ name, cells: row }) =>
    row.map((cell) => ({ id: `${name} ${String(cell.width)} ${locale}`, name, ...cell })),
  ),
);

/** Share of labels that must be there. Six of eight events stand in one lane where lanes are made of actors. */
function leastOf({ name, width }: (typeof cells)[number]): number {
  if (name === 'dense-lane') return 0.1;
  if (name === 'us-china-by-actor' && width <= 560) return 0.87;
  return name === 'us-china-all-dates' ? (width >= 1280 ? 0.66 : 0.5) : 1;
}

/** `100 %  0.0  212`: share labelled, mean px a label was moved, height. */
function cellText({ labelled, displacement, scene }: Score): string {
  const share = `${String(Math.floor(labelled * 100)).padStart(3)} %`;
  return `${share} ${displacement.toFixed(1).padStart(5)} ${String(scene.height).padStart(5)}`.padEnd(CELL);
}

function tableText(): string {
  const head = ''.padEnd(24) + WIDTHS.map((width) => `${String(width)} px`.padEnd(CELL)).join('');
  const tables = scores.map(({ locale, rows }) =>
    [locale, head, ...rows.map(({ name, cells: row }) => name.padEnd(24) + row.map(cellText).join(''))]
      .map((line) => line.trimEnd())
      .join('\n'),
  );
  return `Share of events with a label, mean px a label was moved, height in px.\n\n${tables.join('\n\n')}\n`;
}

describe('the layout scoreboard', () => {
  it('has a cell for every case, width and language', () => {
    expect(cells).toHaveLength(subjects.length * WIDTHS.length * LOCALES.length);
  });

  it.each(cells)('$id: nothing overlaps, nothing is clipped', ({ scene }) => {
    expect(flawsOf(scene)).toEqual([]);
  });

  it('is as good as last time', async () => {
    await expect(tableText()).toMatchFileSnapshot('../snapshots/scoreboard.txt');
  });

  it('labels every event from top to bottom', () => {
    const unlabelled = cells.filter(({ scene, labelled }) => scene.layout === 'vertical' && labelled < 1);
    expect(unlabelled.map(({ id }) => id)).toEqual([]);
  });

  it('labels all of the first view of the bundled documents at any width', () => {
    const unlabelled = cells.filter(
      (cell) => cell.name.startsWith('us-china') && !cell.name.includes('all-dates') && cell.labelled < leastOf(cell),
    );
    expect(unlabelled.map(({ id }) => id)).toEqual([]);
  });

  it('labels half of 61 events in eight lanes and more where there is room, and every event of a small case', () => {
    expect(cells.filter((cell) => cell.labelled < leastOf(cell)).map(({ id, labelled }) => [id, labelled])).toEqual([]);
  });

  it('moves labels little', () => {
    expect(
      cells.filter(({ displacement }) => displacement > 12).map(({ id, displacement }) => [id, displacement]),
    ).toEqual([]);
  });
});
