import { expect, it } from 'vitest';
import { resolveMode } from '../../../src/interaction/interaction-mode.ts';

it('auto is cooperative wherever there is something else to scroll, and what a page asks for counts', () => {
  expect([resolveMode('auto', true), resolveMode('auto', false)]).toEqual(['cooperative', 'greedy']);
  expect((['cooperative', 'greedy', 'none'] as const).map((mode) => resolveMode(mode, true))).toEqual([
    'cooperative',
    'greedy',
    'none',
  ]);
});
