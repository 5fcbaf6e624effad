import { expect, it } from 'vitest';

import { resultsPage } from '../../bench/report/results-page.mjs';
import { ALL_REACHED } from './findings.ts';

const run = {
  date: '2026-02-04',
  command: 'npm run bench',
  machine: 'A machine',
  browser: 'A browser',
  packages: 'quick 1.0.0',
  rules: 'Repeats: 3',
  isTrial: false,
  before: '',
};
const page = resultsPage(ALL_REACHED, run);

it('names date, command, machine and versions', () => {
  expect(page).toContain('2026-02-04. `npm run bench`. A machine. A browser. quick 1.0.0. Repeats: 3.');
});

it('shows the figures of everybody, and why some are missing', () => {
  expect(page).toContain('| events | 10 k | 1 M |');
  expect(page).toContain('| **Ours** | 60 | 60 |');
  expect(page).toContain('| Slow | – | – |');
  expect(page).toContain('- Slow, 1 M: opening: the renderer crashed');
});

it('shows parsing and interactions with their medians', () => {
  expect(page).toContain('| 1 M | 200 | 400 | 2 |');
  expect(page).toContain('| select | 50 | 20 | reached |');
  expect(page).toContain('| search | – | – | no such thing |');
});

it('shows how a drag follows the hand', () => {
  expect(page).toContain('| 10 k | 8 | 10 | 10 |  |');
  const drags = new Map<number, readonly number[] | string>([[1_000_000, 'the renderer crashed']]);
  expect(resultsPage({ ...ALL_REACHED, drags }, run)).toContain('| 1 M | – | – | – | the renderer crashed |');
});

it('keeps what was written by hand, and nothing else', () => {
  const again = resultsPage(ALL_REACHED, { ...run, before: `${page}\n\n## What was tried\n\nThis and that.\n` });
  expect(again).toBe(`${page}\n\n## What was tried\n\nThis and that.`);
});

it('says when a run is only a trial', () => {
  expect(page).not.toContain('trial');
  expect(resultsPage(ALL_REACHED, { ...run, isTrial: true })).toContain('**A trial**');
});
