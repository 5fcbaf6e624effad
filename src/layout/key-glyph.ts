import type { KeyStrings } from '../locale/strings.ts';
import { PLEDGED } from './figures/series.ts';
import { SERIES } from './figures/series-frame.ts';
import { drawMark } from './marks/draw-mark.ts';
import type { MarkLook } from './marks/mark-look.ts';
import type { MarkPiece } from './marks/mark-piece.ts';
import type { Paint, SceneItem } from './scene.ts';

/** A shape of the key: every name of `KeyStrings` but its title. */
export type KeyShape = Exclude<keyof KeyStrings, 'title'>;

/** px of the box a key’s shape is drawn in. */
export const KEY_GLYPH = { width: 34, height: 18 } as const;

const MIDDLE = { x: KEY_GLYPH.width / 2, y: KEY_GLYPH.height / 2 } as const;
const STRETCH = { start: 5, end: KEY_GLYPH.width - 5 } as const;

const look = (more: Partial<MarkLook>, ground: Paint): MarkLook => ({
  paint: 'ink',
  ground,
  state: 'done',
  account: 'plain',
  ...more,
});
const dot: MarkPiece = { type: 'dot', at: MIDDLE.x };
const within = (isSoft: boolean): MarkPiece => ({
  type: 'within',
  ...STRETCH,
  isSoft,
  startOpen: false,
  endOpen: false,
});
const bar = (endOpen: boolean, unsurePx = 0): MarkPiece => ({
  type: 'throughout',
  ...STRETCH,
  coreStart: STRETCH.start + unsurePx,
  coreEnd: STRETCH.end - unsurePx,
  startOpen: false,
  endOpen,
});

const curve = (dash: object): SceneItem => ({
  type: 'path',
  d: `M5,4C8,${KEY_GLYPH.height} 26,${KEY_GLYPH.height} 29,4`,
  fill: 'none',
  stroke: 'axis',
  strokeWidth: 1.25,
  ...dash,
});

/** The drawing of a shape in a box of `KEY_GLYPH`. */
export function keyGlyph(shape: KeyShape, ground: Paint): readonly SceneItem[] {
  const draw = (piece: MarkPiece, more: Partial<MarkLook> = {}) =>
    drawMark('x', { pieces: [piece], coarser: [], ghosts: [] }, MIDDLE.y, look(more, ground));
  switch (shape) {
    case 'day':
      return draw(dot);
    case 'wideDay':
    case 'within':
      return draw(within(false));
    case 'soft':
      return draw(within(true));
    case 'period':
      return draw(bar(false));
    case 'roughPeriod':
      return draw(bar(false, 7));
    case 'open':
      return draw(bar(true));
    case 'planned':
      return draw(within(false), { state: 'planned' });
    case 'moved':
      return drawMark(
        'x',
        { pieces: [{ type: 'dot', at: 27 }], coarser: [], ghosts: [[{ type: 'dot', at: 6 }]] },
        MIDDLE.y,
        look({}, ground),
      );
    case 'cancelled':
      return draw(dot, { state: 'cancelled' });
    case 'oneSide':
      return draw(dot, { account: 'second-half' });
    case 'differ':
      return draw(dot, { account: 'split' });
    case 'pledged':
      return [
        { type: 'rect', x: STRETCH.start, y: MIDDLE.y - SERIES.bar / 2, width: 24, height: SERIES.bar, ...PLEDGED },
      ];
    case 'link':
      return [curve({})];
    case 'linkToPlan':
      return [curve({ dash: '4 3' })];
    case 'aggregate':
      return [
        { type: 'rect', x: 7, y: 1, width: 20, height: 16, radius: 8, fill: ground, stroke: 'ink', strokeWidth: 1.5 },
        { type: 'text', x: 17, y: 13.2, text: '3', size: 12, weight: 700, anchor: 'middle', fill: 'text', lang: '' },
      ];
  }
}
