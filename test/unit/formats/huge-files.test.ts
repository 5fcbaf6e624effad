import { describe, expect, test } from 'vitest';
import { fromCsv } from '../../../src/formats/from-csv.ts';
import { fromIcs } from '../../../src/formats/from-ics.ts';
import { fromTimelineJs } from '../../../src/formats/from-timeline-js.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { TimelineError } from '../../../src/model/problem.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';

const SIZE = 200 * 1024 ** 2;
const giant = 'x '.repeat(SIZE / 2);

describe('200 MB', { timeout: 120_000 }, () => {
  test('in one title are read and drawn', () => {
    const { timeline, problems } = parseTimeline({ events: [{ when: '2025', title: giant }] });
    expect([timeline.events.length, problems]).toEqual([1, []]);
    expect(renderSvg(timeline)).toContain('x…</text>');
  });

  test('in one field of another tool’s file are read', () => {
    expect(fromCsv(`when,title\n2025,${giant}`).document.events).toHaveLength(1);
    const ics = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:${giant}\nEND:VEVENT\nEND:VCALENDAR`;
    expect(fromIcs(ics).document.events).toHaveLength(1);
    const slides = `{"events":[{"start_date":{"year":1},"text":{"headline":"${giant}"}}]}`;
    expect(fromTimelineJs(slides).document.events).toHaveLength(1);
  });

  test('on one line that is no timeline are refused with a short message', () => {
    for (const read of [parseTimeline, fromCsv, fromIcs, fromTimelineJs]) {
      let message = '';
      try {
        read(giant);
      } catch (error) {
        expect(error).toBeInstanceOf(TimelineError);
        message = (error as TimelineError).message;
      }
      expect(message.length).toBeGreaterThan(10);
      expect(message.length).toBeLessThan(300);
    }
  });

  test('of ten thousand levels, over and over, leave the rest drawn', () => {
    const deep = `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)},`;
    const text = `{"events":[{"when":"2025","title":"A"}],"x":[${deep.repeat(Math.floor(SIZE / 4 / deep.length))}1]}`;
    const { timeline, problems } = parseTimeline(text);
    expect([timeline.events.length, problems.length]).toEqual([1, 1]);
  });
});
