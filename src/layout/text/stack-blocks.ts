import type { GroupItem } from '../scene.ts';
import type { Block } from './text-block.ts';

/** A block that becomes a group, and the room kept below it when another follows. px. */
export interface NamedBlock {
  readonly name: string;
  readonly block: Block;
  readonly gapBelow: number;
}

/** Groups laid out from (0, 0) downwards, and the height they take. px. */
export interface StackedBlocks extends Block {
  readonly items: readonly GroupItem[];
}

/** Blocks below each other from (0, 0), each a group; blocks without height are left out. */
export function stackBlocks(blocks: readonly NamedBlock[]): StackedBlocks {
  const items: GroupItem[] = [];
  let height = 0;
  let gap = 0;
  for (const { name, block, gapBelow } of blocks) {
    if (block.height <= 0) continue;
    const y = height + gap;
    items.push({ type: 'group', name, offset: { x: 0, y }, items: block.items });
    height = y + block.height;
    gap = gapBelow;
  }
  return { items, height };
}
