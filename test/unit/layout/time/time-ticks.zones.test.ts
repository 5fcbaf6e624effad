import { expect, it } from 'vitest';
import { brushWindow } from '../../../../src/interaction/brush-window.ts';
import { measureByTable } from '../../../../src/layout/measure-text.ts';
import { createTimeScale } from '../../../../src/layout/time/time-scale.ts';
import { timeTicks } from '../../../../src/layout/time/time-ticks.ts';
import { english } from '../../../../src/locale/en/english.ts';
import { civilToMs } from '../../../../src/model/edtf/civil-day.ts';

const DAY_MS = 86_400_000;
const labels = (startMs: number, endMs: number): readonly string[] =>
  timeTicks(createTimeScale(startMs, endMs, 0, 700), english.strings.axis, measureByTable).map(({ label }) => label);

it('days across the change of a clock, and the day an island skipped, are all there, whatever the zone', () => {
  const march = civilToMs(2025, 3, 8);
  expect(labels(march, march + 4 * DAY_MS)).toEqual(['8 Mar 2025', '9 Mar', '10 Mar', '11 Mar']);
  const december = civilToMs(2011, 12, 29);
  expect(labels(december, december + 4 * DAY_MS)).toEqual(['29 Dec 2011', '30 Dec', '31 Dec', '1 Jan 2012']);
});

it.each([-9999, -1, 0, 1582, 1900, 9999])('year %i begins on its first of January', (year) => {
  const start = civilToMs(year, 1, 1);
  const [first] = timeTicks(createTimeScale(start, start + DAY_MS, 0, 700), english.strings.axis, measureByTable);
  expect([first?.ms, first?.label.startsWith('1 Jan')]).toEqual([start, true]);
});

it('an edge moved by a day stands at the next midnight in UTC', () => {
  const window = { startMs: civilToMs(2025, 3, 1), endMs: civilToMs(2025, 4, 1) };
  const limits = { startMs: civilToMs(2000, 1, 1), endMs: civilToMs(2030, 1, 1) };
  expect(brushWindow('end', window, 0, DAY_MS, limits).endMs).toBe(civilToMs(2025, 4, 2));
});
