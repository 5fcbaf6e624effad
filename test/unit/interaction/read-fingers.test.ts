import { describe, expect, it } from 'vitest';
import { readFingers } from '../../../src/interaction/read-fingers.ts';

const at = (x: number, y = 0): { x: number; y: number } => ({ x, y });

describe('readFingers', () => {
  it('one finger moves and never zooms', () => {
    expect(readFingers([at(10)], [at(-5, 90)])).toEqual({ shiftPx: -15, factor: 1, atPx: -5 });
  });

  it('two fingers zoom about their middle, and move with it', () => {
    expect(readFingers([at(100), at(200)], [at(60), at(260)])).toEqual({ shiftPx: 10, factor: 2, atPx: 160 });
    expect(readFingers([at(0, 0), at(0, 100)], [at(0, 0), at(0, 50)])).toMatchObject({ shiftPx: 0, factor: 0.5 });
  });

  it('fingers on one spot zoom by nothing wild', () => {
    expect(readFingers([at(50), at(50)], [at(49), at(51)]).factor).toBe(1);
  });
});
