import { describe, expect, it } from 'vitest';
import { readWheel, turnPx, type WheelTurn, type WheelWish } from '../../../src/interaction/read-wheel.ts';
import { addTurn, NO_RUN } from '../../../src/interaction/wheel-run.ts';

const turn = (part: Partial<WheelTurn>): WheelTurn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...part,
});

/** What a turn asks for that follows no other. */
const alone = (part: Partial<WheelTurn>, isGreedy: boolean): WheelWish =>
  readWheel(turn(part), addTurn(NO_RUN, turnPx(turn(part)), 0, true), isGreedy);

describe('readWheel', () => {
  it.each<[string, Partial<WheelTurn>, WheelWish]>([
    ['up or down is the page’s', { deltaY: 100 }, { type: 'scroll' }],
    ['mostly down is the page’s', { deltaX: 40, deltaY: 41 }, { type: 'scroll' }],
    ['mostly sideways moves', { deltaX: 41, deltaY: 40 }, { type: 'pan', px: 41 }],
    ['down with Shift moves later', { deltaY: 100, shiftKey: true }, { type: 'pan', px: 100 }],
    ['a little sideways may become anything', { deltaX: 3, deltaY: 2 }, { type: 'wait', px: 3 }],
    ['lines count as px', { deltaX: -3, deltaMode: 1 }, { type: 'pan', px: -48 }],
    ['a small step of a pinch', { deltaY: -10, ctrlKey: true }, { type: 'zoom', factor: 2 ** 0.1 }],
    ['a notch with Ctrl is a step, not a leap', { deltaY: -120, ctrlKey: true }, { type: 'zoom', factor: 2 ** 0.4 }],
    ['with Cmd', { deltaY: 100, metaKey: true }, { type: 'zoom', factor: 2 ** -0.2 }],
  ])('%s', (_name, part, wish) => {
    expect(alone(part, false)).toEqual(wish);
  });

  it('zooms by itself where that is wanted, but still moves sideways', () => {
    expect(alone({ deltaY: -100 }, true)).toEqual({ type: 'zoom', factor: 2 ** 0.2 });
    expect(alone({ deltaX: 50 }, true)).toEqual({ type: 'pan', px: 50 });
  });
});
