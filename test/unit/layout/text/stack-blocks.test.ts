import { describe, expect, test } from 'vitest';
import { stackBlocks } from '../../../../src/layout/text/stack-blocks.ts';

const block = (height: number): { readonly items: readonly []; readonly height: number } => ({ items: [], height });

describe('blocks below each other', () => {
  test('keep their gaps between them, not around them', () => {
    const { items, height } = stackBlocks([
      { name: 'a', block: block(10), gapBelow: 3 },
      { name: 'b', block: block(20), gapBelow: 5 },
    ]);
    expect(items.map(({ name, offset }) => [name, offset])).toEqual([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 0, y: 13 }],
    ]);
    expect(height).toBe(33);
  });

  test('leave out what has no height, and its gap', () => {
    const { items, height } = stackBlocks([
      { name: 'a', block: block(10), gapBelow: 3 },
      { name: 'none', block: block(0), gapBelow: 100 },
      { name: 'b', block: block(20), gapBelow: 5 },
    ]);
    expect(items.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(height).toBe(33);
    expect(stackBlocks([])).toEqual({ items: [], height: 0 });
  });
});
