import type { Locale } from '../locale/locale.ts';
import type { KeyStrings } from '../locale/strings.ts';
import type { KnownEvent } from '../model/known-timeline.ts';
import { drawnCoarserDates } from './marks/coarser-dates.ts';
import { drawMark } from './marks/draw-mark.ts';
import type { MarkLook } from './marks/mark-look.ts';
import type { MarkPiece } from './marks/mark-piece.ts';
import type { Paint, Scene, SceneItem } from './scene.ts';

/** A shape of the key: every name of `KeyStrings` but its title. */
export type KeyShape = Exclude<keyof KeyStrings, 'title'>;

/** px of the box a key’s shape is drawn in. */
export const KEY_GLYPH = { width: 34, height: 18 } as const;

export interface KeyEntry {
  /** `color`: a swatch. */
  readonly shape: KeyShape | 'color';
  readonly words: string;
  /** Drawn in a box of `KEY_GLYPH` at the origin. */
  readonly items: readonly SceneItem[];
}

const ORDER: readonly KeyShape[] = [
  'day', 'within', 'soft', 'oneOf', 'period', 'open', 'planned', 'moved', 'cancelled', 'oneSide', 'differ', 'aggregate',
];
const MIDDLE = { x: KEY_GLYPH.width / 2, y: KEY_GLYPH.height / 2 } as const;
const STRETCH = { start: 5, end: KEY_GLYPH.width - 5 } as const;

function dateShape({ when, status }: KnownEvent): KeyShape {
  if (status === 'ongoing') return 'open';
  if (when.kind === 'interval') return typeof when.end === 'string' ? 'open' : 'period';
  if (when.kind === 'one-of') return 'oneOf';
  if (when.qualifiers.approximate) return 'soft';
  return when.earliest === when.latest ? 'day' : 'within';
}

/** The shapes an event is drawn with. */
function shapesOf(event: KnownEvent): readonly KeyShape[] {
  const shapes: KeyShape[] = [];
  if (event.status === 'planned' || event.status === 'postponed') shapes.push('planned');
  else if (event.status === 'cancelled') shapes.push('cancelled');
  else shapes.push(dateShape(event));
  if (drawnCoarserDates(event).length > 0) shapes.push('within');
  if (event.earlier.length > 0) shapes.push('moved');
  if (event.agreement.type === 'one-side') shapes.push('oneSide');
  if (event.agreement.type === 'differ') shapes.push('differ');
  return shapes;
}

const look = (more: Partial<MarkLook>, ground: Paint): MarkLook => ({ paint: 'ink', ground, state: 'done', account: 'plain', ...more });
const dot: MarkPiece = { type: 'dot', at: MIDDLE.x };
const within = (isSoft: boolean): MarkPiece => ({ type: 'within', ...STRETCH, isSoft, startOpen: false, endOpen: false });
const bar = (endOpen: boolean): MarkPiece => ({
  type: 'throughout', ...STRETCH, coreStart: STRETCH.start, coreEnd: STRETCH.end - (endOpen ? 5 : 0), startOpen: false, endOpen,
});

function glyph(shape: KeyShape, ground: Paint): readonly SceneItem[] {
  const draw = (piece: MarkPiece, more: Partial<MarkLook> = {}) => drawMark('x', { pieces: [piece], coarser: [], ghosts: [] }, MIDDLE.y, look(more, ground));
  switch (shape) {
    case 'day':
      return draw(dot);
    case 'within':
    case 'oneOf':
      return draw(within(false));
    case 'soft':
      return draw(within(true));
    case 'period':
      return draw(bar(false));
    case 'open':
      return draw(bar(true));
    case 'planned':
      return draw(within(false), { state: 'planned' });
    case 'moved':
      return drawMark('x', { pieces: [{ type: 'dot', at: 27 }], coarser: [], ghosts: [[{ type: 'dot', at: 6 }]] }, MIDDLE.y, look({}, ground));
    case 'cancelled':
      return draw(dot, { state: 'cancelled' });
    case 'oneSide':
      return draw(dot, { account: 'second-half' });
    case 'differ':
      return draw(dot, { account: 'split' });
    case 'aggregate':
      return [
        { type: 'rect', x: 7, y: 1, width: 20, height: 16, radius: 8, fill: ground, stroke: 'ink', strokeWidth: 1.5 },
        { type: 'text', x: 17, y: 13.2, text: '3', size: 12, weight: 700, anchor: 'middle', fill: 'text', lang: '' },
      ];
  }
}

/** Events that are drawn with a mark of their own; those in a count show no shape that a key could explain. */
export function shapedEvents({ targets }: Pick<Scene, 'targets'>, events: readonly KnownEvent[]): readonly KnownEvent[] {
  const ids = new Set(targets.flatMap((target) => (target.events.length === 1 ? target.events : [])));
  return events.filter(({ id }) => ids.has(id));
}

/** The shapes that occur among the events drawn, in a fixed order, with their words. */
export function keyEntries(events: readonly KnownEvent[], hasAggregates: boolean, locale: Locale, ground: Paint = 'background'): readonly KeyEntry[] {
  const used = new Set(events.flatMap(shapesOf));
  if (hasAggregates) used.add('aggregate');
  return ORDER.filter((shape) => used.has(shape)).map((shape) => ({ shape, words: locale.strings.key[shape], items: glyph(shape, ground) }));
}
