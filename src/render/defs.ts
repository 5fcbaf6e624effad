import type { SvgStyle, SvgAttributes } from './svg-style.ts';

/** A definition as plain data, for both renderers. */
export interface DefNode {
  readonly tag: 'pattern' | 'linearGradient' | 'line' | 'stop';
  readonly attributes: SvgAttributes;
  readonly children: readonly DefNode[];
}

/** Faded ends take a quarter of a soft band on each side, so that they show on a short one too. */
const FADE_SHARE = 0.25;
const FADE_FULL_OPACITY = 0.45;

const stop = (offset: number, opacity: number, ink: string): DefNode => ({
  tag: 'stop',
  attributes: { offset, 'stop-color': ink, 'stop-opacity': opacity },
  children: [],
});

function fade(id: string, ink: string, isDown: boolean): DefNode {
  return {
    tag: 'linearGradient',
    attributes: { id, x1: 0, y1: 0, x2: isDown ? 0 : 1, y2: isDown ? 1 : 0 },
    children: [
      stop(0, 0, ink),
      stop(FADE_SHARE, FADE_FULL_OPACITY, ink),
      stop(1 - FADE_SHARE, FADE_FULL_OPACITY, ink),
      stop(1, 0, ink),
    ],
  };
}

/** The hatch of plans and the faded ends of soft dates. */
export function defs({ paint }: SvgStyle, idPrefix: string): readonly DefNode[] {
  const line: DefNode = {
    tag: 'line',
    attributes: { x1: 0, y1: 0, x2: 0, y2: 6, stroke: paint('axis'), 'stroke-width': 1.5 },
    children: [],
  };
  const hatch: DefNode = {
    tag: 'pattern',
    attributes: {
      id: `${idPrefix}-hatch`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    children: [line],
  };
  return [hatch, fade(`${idPrefix}-fade`, paint('ink'), false), fade(`${idPrefix}-fade-down`, paint('ink'), true)];
}
