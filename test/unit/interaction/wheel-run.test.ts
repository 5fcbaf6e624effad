import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTurn, NO_RUN, RUN_END_MS, type WheelRun } from '../../../src/interaction/wheel-run.ts';

type Turn = readonly [x: number, y: number];

/** Turns 16 ms apart, as a trackpad sends them. */
const follow = (run: WheelRun, turns: readonly Turn[]): WheelRun =>
  turns.reduce((before, [x, y], at) => addTurn(before, { x, y }, at * 16, true), run);
const axisAfter = (...turns: readonly Turn[]): WheelRun['axis'] => follow(NO_RUN, turns).axis;

describe('the axis of a run of the wheel', () => {
  it.each<[string, readonly Turn[], WheelRun['axis']]>([
    ['a notch down', [[0, 100]], 'y'],
    ['too little to tell', [[3, 2]], undefined],
    [
      'down with a slanted stretch',
      [
        [0, 12],
        [4, 20],
        [14, 8],
        [10, 6],
      ],
      'y',
    ],
    [
      'sideways by a hair, then down',
      [
        [3, 2],
        [2, 8],
        [2, 20],
      ],
      'y',
    ],
    [
      'sideways with a tremble',
      [
        [14, 2],
        [20, 3],
        [1, 3],
        [12, 4],
      ],
      'x',
    ],
    [
      'sideways, then down in one go',
      [
        [14, 8],
        [10, 6],
        [2, 20],
      ],
      'y',
    ],
    [
      'to and fro sideways',
      [
        [40, 2],
        [-40, 2],
      ],
      'x',
    ],
  ])('%s', (_name, turns, axis) => {
    expect(axisAfter(...turns)).toBe(axis);
  });

  it('is the page’s to its end, and anew after a pause', () => {
    const px = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(fc.array(fc.tuple(px, px), { maxLength: 40 }), (turns) => {
        const run = follow(follow(NO_RUN, [[0, 20]]), turns);
        expect(run.axis).toBe('y');
        expect(addTurn(run, { x: 20, y: 0 }, run.lastMs + RUN_END_MS + 1, true).axis).toBe('x');
      }),
    );
  });

  it('is the page’s where the browser scrolls with it already', () => {
    expect(addTurn(NO_RUN, { x: 40, y: 0 }, 0, false).axis).toBe('y');
  });
});
