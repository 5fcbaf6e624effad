import { roundTo } from '../../util/round-to.ts';
import { chainAlong, lineAlong, rectAlong, type TimeAxis } from './along.ts';
import { drawDot, modifiers } from './draw-dot.ts';
import type { MarkLook } from './mark-look.ts';
import type { MarkPiece, ThroughoutPiece, WithinPiece } from './mark-piece.ts';
import { BAND_PX, BRACKET_PX } from '../metrics.ts';
import type { SceneItem } from '../scene.ts';

const OUTLINE_PX = 1.5;
const TINT = 0.16;
const CHEVRON_PX = 6;

/** One end of a band: arms pointing into it. */
function bracket(axis: TimeAxis, at: number, inward: -1 | 1, middle: number, look: MarkLook): SceneItem {
  const half = BAND_PX / 2 + 1;
  const arm = at + inward * BRACKET_PX;
  const d = chainAlong(axis, [
    [arm, middle - half],
    [at, middle - half],
    [at, middle + half],
    [arm, middle + half],
  ]);
  return { type: 'path', d, fill: 'none', stroke: look.paint, strokeWidth: OUTLINE_PX };
}

function planned(
  axis: TimeAxis,
  piece: { readonly start: number; readonly end: number },
  middle: number,
  look: MarkLook,
): SceneItem[] {
  const center = roundTo((piece.start + piece.end) / 2, 2);
  const [x, y] = axis === 'x' ? [center, middle] : [middle, center];
  return [
    rectAlong(axis, piece.start, piece.end, middle, BAND_PX, { fill: look.ground }),
    rectAlong(axis, piece.start, piece.end, middle, BAND_PX, {
      fill: 'hatch',
      stroke: look.paint,
      strokeWidth: OUTLINE_PX,
      ...(look.state === 'cancelled' ? {} : { dash: '4 3' }),
    }),
    ...modifiers(x, y, look.state, look.paint, look.ground),
  ];
}

function within(axis: TimeAxis, piece: WithinPiece, middle: number, look: MarkLook): SceneItem[] {
  if (look.state !== 'done') return planned(axis, piece, middle, look);
  const ground = rectAlong(axis, piece.start, piece.end, middle, BAND_PX, { fill: look.ground });
  if (piece.isSoft)
    return [
      ground,
      rectAlong(axis, piece.start, piece.end, middle, BAND_PX, {
        fill: axis === 'x' ? 'fade' : 'fade-down',
        fillOpacity: 0.6,
      }),
    ];
  return [
    ground,
    rectAlong(axis, piece.start, piece.end, middle, BAND_PX, { fill: look.paint, fillOpacity: TINT }),
    ...(piece.startOpen ? [] : [bracket(axis, piece.start, 1, middle, look)]),
    ...(piece.endOpen ? [] : [bracket(axis, piece.end, -1, middle, look)]),
  ];
}

/** The part in which it may or may not have begun or ended. */
function unsure(axis: TimeAxis, from: number, to: number, middle: number, look: MarkLook): SceneItem[] {
  if (to - from < 1) return [];
  return [rectAlong(axis, from, to, middle, BAND_PX - 4, { fill: look.paint, fillOpacity: TINT * 2 })];
}

/** A bar with square ends; an end that is open or unknown is pointed, within its extent. */
function core(
  axis: TimeAxis,
  { coreStart, coreEnd, startOpen, endOpen }: ThroughoutPiece,
  middle: number,
  look: MarkLook,
): SceneItem[] {
  if (coreEnd <= coreStart) return [];
  const half = BAND_PX / 2 - 2;
  const point = Math.min(CHEVRON_PX, (coreEnd - coreStart) / 2);
  const from = startOpen ? coreStart + point : coreStart;
  const to = endOpen ? coreEnd - point : coreEnd;
  const d = chainAlong(
    axis,
    [
      [from, middle - half],
      [to, middle - half],
      ...(endOpen ? [[coreEnd, middle] as const] : []),
      [to, middle + half],
      [from, middle + half],
      ...(startOpen ? [[coreStart, middle] as const] : []),
    ],
    true,
  );
  return [{ type: 'path', d, fill: look.paint }];
}

function throughout(axis: TimeAxis, piece: ThroughoutPiece, middle: number, look: MarkLook): SceneItem[] {
  if (look.state !== 'done') return planned(axis, piece, middle, look);
  if (piece.coreEnd <= piece.coreStart) return unsure(axis, piece.start, piece.end, middle, look);
  return [
    ...unsure(axis, piece.start, piece.coreStart, middle, look),
    ...unsure(axis, piece.coreEnd, piece.end, middle, look),
    ...core(axis, piece, middle, look),
  ];
}

/** The shape of one piece. `middle` is where the row runs, across time; time runs along `axis`. */
export function drawPiece(axis: TimeAxis, piece: MarkPiece, middle: number, look: MarkLook): readonly SceneItem[] {
  switch (piece.type) {
    case 'dot':
      return axis === 'x' ? drawDot(piece.at, middle, look) : drawDot(middle, piece.at, look);
    case 'within':
      return within(axis, piece, middle, look);
    case 'throughout':
      return throughout(axis, piece, middle, look);
    case 'join':
      return [lineAlong(axis, piece.start, piece.end, middle, { stroke: look.paint, strokeWidth: 1.5 })];
  }
}
