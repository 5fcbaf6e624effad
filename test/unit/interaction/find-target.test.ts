import { describe, expect, it } from 'vitest';
import { findTarget, targetKey, type Move } from '../../../src/interaction/find-target.ts';
import { nearestTarget } from '../../../src/interaction/nearest-target.ts';
import type { Target } from '../../../src/layout/scene.ts';

const target = (id: string, lane: string, x: number, y = 0, ...others: string[]): Target => ({
  events: [id, ...others],
  count: 1 + others.length,
  lane,
  mark: { x, y, width: 12, height: 12 },
  displacement: 0,
  isShortened: false,
});

const targets = [
  target('busan', 'leaders', 100),
  target('call', 'leaders', 300),
  target('package', 'taiwan', 210),
  target('soy', 'trade', 310),
  target('tariff', 'trade', 20),
];
const horizontal = { layout: 'horizontal', targets, lanes: ['leaders', 'taiwan', 'empty', 'trade'] } as const;

const MOVES = {
  previous: { over: 'lane', steps: -1 },
  next: { over: 'lane', steps: 1 },
  'first-in-lane': { over: 'lane', steps: -Infinity },
  'last-in-lane': { over: 'lane', steps: Infinity },
  'lane-above': { over: 'lanes', steps: -1 },
  'lane-below': { over: 'lanes', steps: 1 },
  first: { over: 'all', steps: -Infinity },
  last: { over: 'all', steps: Infinity },
  'five-back': { over: 'all', steps: -5 },
  'five-on': { over: 'all', steps: 5 },
} as const satisfies Readonly<Record<string, Move>>;
type MoveName = keyof typeof MOVES;

function from(id: string, move: MoveName, plan: Parameters<typeof findTarget>[0] = horizontal): string | undefined {
  const start = plan.targets.find(({ events }) => events[0] === id);
  if (!start) throw new Error(id);
  return findTarget(plan, start, MOVES[move])?.events[0];
}

describe('findTarget in lanes', () => {
  it.each<[string, MoveName, string | undefined]>([
    ['busan', 'next', 'call'],
    ['call', 'previous', 'busan'],
    ['call', 'next', undefined],
    ['busan', 'previous', undefined],
    ['tariff', 'last-in-lane', 'soy'],
    ['soy', 'first-in-lane', 'tariff'],
    ['tariff', 'first-in-lane', undefined],
    ['call', 'lane-below', 'package'],
    ['package', 'lane-below', 'soy'],
    ['soy', 'lane-above', 'package'],
    ['package', 'lane-above', 'call'],
    ['busan', 'lane-above', undefined],
    ['soy', 'lane-below', undefined],
    ['call', 'first', 'tariff'],
    ['busan', 'last', 'soy'],
    ['soy', 'last', undefined],
  ])('from %s, %s leads to %s', (id, move, expected) => {
    expect(from(id, move)).toBe(expected);
  });
});

describe('findTarget from top to bottom', () => {
  const list = Array.from({ length: 12 }, (_, n) => target(`e${String(n)}`, n % 2 ? 'a' : 'b', 50, n * 60));
  const vertical = { layout: 'vertical', targets: list, lanes: ['a', 'b'] } as const;

  it.each<[string, MoveName, string | undefined]>([
    ['e3', 'next', 'e4'],
    ['e3', 'previous', 'e2'],
    ['e3', 'five-on', 'e8'],
    ['e9', 'five-on', 'e11'],
    ['e11', 'five-on', undefined],
    ['e7', 'five-back', 'e2'],
    ['e2', 'five-back', 'e0'],
    ['e0', 'five-back', undefined],
    ['e4', 'first', 'e0'],
    ['e4', 'last', 'e11'],
  ])('from %s, %s leads to %s', (id, move, expected) => {
    expect(from(id, move, vertical)).toBe(expected);
  });
});

describe('nearestTarget', () => {
  const order = (id: string) => ['tariff', 'busan', 'package', 'putin', 'call', 'soy'].indexOf(id);

  it('is the mark that now holds the event', () => {
    const merged = target('busan', 'leaders', 200, 0, 'putin', 'call');
    expect(nearestTarget([targets[4]!, merged], 'call', order)).toBe(merged);
  });

  it('is the nearest in time when the event is gone', () => {
    expect(nearestTarget([targets[4]!, targets[3]!], 'call', order)?.events[0]).toBe('soy');
    expect(nearestTarget([targets[4]!, targets[3]!], 'busan', order)?.events[0]).toBe('tariff');
  });

  it('is none when no mark is left', () => {
    expect(nearestTarget([], 'call', order)).toBeUndefined();
  });
});

describe('targetKey', () => {
  it('tells one event in two lanes apart', () => {
    expect(targetKey(target('call', 'us', 0))).not.toBe(targetKey(target('call', 'cn', 0)));
    expect(targetKey(target('c', 'a/b', 0))).not.toBe(targetKey(target('b/c', 'a', 0)));
  });
});
