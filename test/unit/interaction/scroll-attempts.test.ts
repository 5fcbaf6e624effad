import { describe, expect, it } from 'vitest';
import { addScroll, isLookingForZoom, NO_ATTEMPTS } from '../../../src/interaction/scroll-attempts.ts';

const after = (...turns: readonly (readonly [deltaY: number, atMs: number])[]): boolean =>
  isLookingForZoom(turns.reduce((attempts, [deltaY, atMs]) => addScroll(attempts, deltaY, atMs), NO_ATTEMPTS));

describe('a reader who looks for zooming', () => {
  it('turns the wheel to and fro within seconds', () => {
    expect(after([-100, 0], [100, 300], [-100, 600])).toBe(true);
  });

  it.each<[string, readonly (readonly [number, number])[]]>([
    ['scrolls past', Array.from({ length: 200 }, (_, n) => [100, n * 40] as const)],
    [
      'goes back once',
      [
        [100, 0],
        [100, 50],
        [-100, 400],
        [-100, 450],
      ],
    ],
    [
      'goes back now and then',
      [
        [100, 0],
        [-100, 4000],
        [100, 8000],
        [-100, 12000],
      ],
    ],
    [
      'moves by nothing between',
      [
        [100, 0],
        [0, 10],
        [100, 20],
        [0, 30],
        [100, 40],
      ],
    ],
  ])('is not one who %s', (_name, turns) => {
    expect(after(...turns)).toBe(false);
  });
});
