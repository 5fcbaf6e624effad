import { roundTo } from '../../util/round-to.ts';
import type { MarkLook } from './mark-look.ts';
import { DOT_PX } from '../metrics.ts';
import type { Paint, SceneItem } from '../scene.ts';

const OUTLINE_PX = 1.5;
const HALO_PX = 2;
/** A question mark needs a larger ring. */
const QUESTION_RADIUS_PX = 8.5;
/** Half of the gap between the halves of a split dot, and how far they are moved against each other. */
const SPLIT_GAP_PX = 1.25;
const SPLIT_SHIFT_PX = 1.5;

/** Path of a half disc standing on its straight side at x, bulging to the left (−1) or right (1). */
function halfDisc(x: number, y: number, side: -1 | 1, radius: number): string {
  const top = roundTo(y - radius, 2);
  const sweep = side === 1 ? 1 : 0;
  return `M${roundTo(x, 2)},${top}a${radius},${radius} 0 0 ${sweep} 0,${2 * radius}Z`;
}

function split(x: number, y: number, paint: MarkLook['paint']): SceneItem[] {
  return [
    { type: 'path', d: halfDisc(x - SPLIT_GAP_PX, y - SPLIT_SHIFT_PX, -1, DOT_PX), fill: paint },
    { type: 'path', d: halfDisc(x + SPLIT_GAP_PX, y + SPLIT_SHIFT_PX, 1, DOT_PX), fill: paint },
  ];
}

function filled(x: number, y: number, { account, paint, ground }: MarkLook): SceneItem[] {
  if (account === 'split') return split(x, y, paint);
  if (account === 'plain') return [{ type: 'circle', x, y, radius: DOT_PX, fill: paint }];
  const outline: SceneItem = {
    type: 'circle',
    x,
    y,
    radius: DOT_PX - OUTLINE_PX / 2,
    fill: ground,
    stroke: paint,
    strokeWidth: OUTLINE_PX,
  };
  if (account === 'ring') return [outline, { type: 'circle', x, y, radius: 2, fill: paint }];
  return [outline, { type: 'path', d: halfDisc(x, y, account === 'first-half' ? -1 : 1, DOT_PX), fill: paint }];
}

function hollow(x: number, y: number, { state, paint, ground }: MarkLook): SceneItem[] {
  const dash = state === 'cancelled' ? {} : { dash: '3 2' };
  const radius = (state === 'overdue' ? QUESTION_RADIUS_PX : DOT_PX) - OUTLINE_PX / 2;
  const outline: SceneItem = {
    type: 'circle',
    x,
    y,
    radius,
    fill: ground,
    stroke: paint,
    strokeWidth: OUTLINE_PX,
    ...dash,
  };
  return [outline, ...modifiers(x, y, state, paint, ground)];
}

/** The sign over a hollow mark: a strike for cancelled, a question mark for a date that passed without a record. */
export function modifiers(x: number, y: number, state: MarkLook['state'], paint: Paint, ground: Paint): SceneItem[] {
  if (state === 'cancelled') {
    const reach = DOT_PX + 2;
    const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map((px) => roundTo(px, 2));
    return [{ type: 'line', x1: left!, y1: bottom!, x2: right!, y2: top!, stroke: paint, strokeWidth: 1.5 }];
  }
  if (state !== 'overdue') return [];
  return [
    { type: 'rect', x: roundTo(x - 5, 2), y: roundTo(y - 5.5, 2), width: 10, height: 11, fill: ground },
    {
      type: 'text',
      x,
      y: roundTo(y + 4.3, 2),
      text: '?',
      size: 12,
      weight: 700,
      anchor: 'middle',
      fill: paint,
      lang: '',
    },
  ];
}

/** A day: a dot of 12 px at a point, cut free from what lies under it. */
export function drawDot(atX: number, atY: number, look: MarkLook): SceneItem[] {
  const x = roundTo(atX, 2);
  const y = roundTo(atY, 2);
  const halo: SceneItem = { type: 'circle', x, y, radius: DOT_PX + HALO_PX, fill: look.ground };
  return [halo, ...(look.state === 'done' ? filled(x, y, look) : hollow(x, y, look))];
}
