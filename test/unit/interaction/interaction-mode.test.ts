import { expect, it } from 'vitest';
import { resolveMode, touchMode } from '../../../src/interaction/interaction-mode.ts';

it('auto is cooperative wherever there is something else to scroll, and what a page asks for counts', () => {
  expect([resolveMode('auto', () => true), resolveMode('auto', () => false)]).toEqual(['cooperative', 'greedy']);
  expect((['cooperative', 'greedy', 'none'] as const).map((mode) => resolveMode(mode, () => true))).toEqual([
    'cooperative',
    'greedy',
    'none',
  ]);
});

it('two fingers are the page’s unless it gave them up', () => {
  expect((['auto', 'cooperative', 'greedy', 'none'] as const).map(touchMode)).toEqual([
    'cooperative',
    'cooperative',
    'greedy',
    'none',
  ]);
});
