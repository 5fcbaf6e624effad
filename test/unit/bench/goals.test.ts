import { describe, expect, it } from 'vitest';

import { goalsOf, verdictOf, type Findings } from '../../bench/report/goals.mjs';
import { ALL_REACHED, withOurs } from './findings.ts';

/** Verdicts by goal and size, without those that are reached. */
function missed(findings: Findings): string[] {
  const verdicts = goalsOf(findings).map((goal) => `${goal.goal} ${goal.at}: ${verdictOf(goal)}`);
  return verdicts.filter((line) => !line.endsWith(': reached') && !line.endsWith(': not measured'));
}

describe('goals', () => {
  it('are all reached by a run that reaches them', () => {
    expect(missed(ALL_REACHED)).toEqual([]);
    expect(goalsOf(ALL_REACHED).filter((goal) => verdictOf(goal) === 'reached')).toHaveLength(14);
  });

  it.each<[name: string, figures: object, expected: string[]]>([
    [
      'opening',
      { openMs: 120 },
      [
        'open, ms: at most 2 × the floor 1 M: missed: 1.50 × the goal',
        'open, ms: ahead of every peer; best: Quick 1 M: missed: 1.71 × the goal',
      ],
    ],
    ['steps', { stepMs: 15 }, ['zoom or pan step, p95 ms: at most 2 × the floor and 16 1 M: missed: 1.50 × the goal']],
    ['flatness', { workMs: 9 }, ['work a step: 1 M ÷ 10 k 1 M: missed: 1.20 × the goal']],
    ['memory', { beyondDataBytes: 1440 }, ['heap beyond the parsed JSON, bytes an event 1 M: missed: 12 × the goal']],
    ['elements', { elements: 3000 }, ['DOM elements, the most at any size : missed: 2.00 × the goal']],
  ])('%s: one that is missed says by how much', (_, figures, expected) => {
    expect(missed(withOurs(1_000_000, figures))).toEqual(expected);
  });

  it('ask of a hand what they ask of a script', () => {
    const drags = new Map<number, readonly number[] | string>([
      [10_000, [8, 9, 30, 10]],
      [1_000_000, 'the renderer crashed'],
    ]);
    expect(missed({ ...ALL_REACHED, drags })).toEqual([
      'movement of a drag by hand, p95 ms: at most 2 × the floor and 16 10 k: missed: 3.00 × the goal',
      'movement of a drag by hand, p95 ms: at most 2 × the floor and 16 1 M: the renderer crashed',
    ]);
  });

  it('say why there is no figure', () => {
    const failed = { openMs: undefined, stepMs: undefined, workMs: undefined, beyondDataBytes: undefined };
    const verdicts = missed(withOurs(1_000_000, { ...failed, failure: 'opening: too slow' }));
    expect(verdicts).toHaveLength(5);
    expect(verdicts.every((line) => line.endsWith('opening: too slow'))).toBe(true);
  });

  it('ask for rest without a single timer or frame', () => {
    expect(missed(withOurs(10_000, { restCallbacks: 1 }))).toEqual(['timers and frames in 3 s at rest : missed']);
  });

  it('do not count the steps of a floor so slow that a frame would be lost', () => {
    const summaries = ALL_REACHED.summaries.map((one) =>
      one.adapter === 'floor' ? { ...one, stepMs: 20 } : one.adapter === 'ours' ? { ...one, stepMs: 17 } : one,
    );
    expect(missed({ ...ALL_REACHED, summaries })).toHaveLength(2);
  });
});
