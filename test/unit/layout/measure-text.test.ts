import { describe, expect, it } from 'vitest';

import { measureByTable } from '../../../src/layout/measure-text.ts';

describe('measureByTable', () => {
  it.each([
    ['a', 13, 400, 7.228],
    ['a', 13, 700, 7.228],
    ['é', 12, 400, 6.672],
    ['中国', 13, 700, 26],
    ['“中国”', 10, 400, 40],
    ['“US”', 10, 400, 20.55],
    ['👍', 10, 400, 10],
    ['e\u0301', 10, 400, 5.56],
    ['\u200b', 10, 400, 0],
    ['', 10, 400, 0],
    ['ж', 10, 400, 7],
  ] as const)('gives %s at %d px, weight %d: %d px', (text, size, weight, px) => {
    expect(measureByTable(text, size, weight)).toBeCloseTo(px, 3);
  });
});
