import { describe, expect, test } from 'vitest';
import { fromSimile } from '../../../src/formats/from-simile.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const xml = (...events: readonly string[]): string => `<data>\n${events.join('\n')}\n</data>`;
const whenOf = (attributes: string): string | undefined =>
  fromSimile(xml(`<event title="A" ${attributes}/>`)).document.events[0]?.when;

describe('SIMILE XML', () => {
  test('becomes events with sources and media, text without markup', () => {
    const { document, problems, report, places } = fromSimile(
      `<?xml version="1.0"?>
<!-- <event title="no"/> -->
<data date-time-format="iso8601" wiki-url="https://example.org/">
  <event start="2025-10-30" title="Busan &amp; more" link="https://example.org/a" image="a.png" icon="dot.png" id="busan">
    Two &lt;b&gt;leaders&lt;/b&gt;
    <![CDATA[<i>meet</i>]]>.
  </event>
  <event start="2026-04" title="Visit" link="https://example.org/a"/>
</data>`,
      { asOf: '2026-02-04' },
    );
    expect(document).toEqual({
      asOf: '2026-02-04',
      sources: [{ id: 'example-org-a', title: 'https://example.org/a', url: 'https://example.org/a' }],
      events: [
        {
          ...{ id: 'busan', when: '2025-10-30', title: 'Busan & more', summary: 'Two leaders meet.' },
          media: [{ kind: 'image', url: 'a.png', alt: 'Busan & more' }],
          sources: ['example-org-a'],
        },
        { when: '2026-04', title: 'Visit', sources: ['example-org-a'], status: 'planned' },
      ],
    });
    expect([problems, parseTimeline(document).problems]).toEqual([[], []]);
    expect(places).toEqual([
      { path: 'line 4', lastLine: 7 },
      { path: 'line 8', lastLine: 8 },
    ]);
    expect(report.leftOut.map(({ field, places: where }) => [field, where])).toEqual([
      ['wiki-url', ['wiki-url']],
      ['icon', ['line 4']],
    ]);
    expect(report.changed.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'description: plain-text',
      'image: assumed',
      'status: assumed',
    ]);
  });

  test.each([
    ['start="1840"', '1840'],
    ['start="44 BC"', '-0043'],
    ['start="-44"', '-0044'],
    ['start="Nov 14 1840 00:00:00 GMT"', '1840-11-14'],
    ['start="Fri Nov 14 1840 00:00:00 GMT-0600 (CST)"', '1840-11-14'],
    ['start="14 November 1840"', '1840-11-14'],
    ['start="May 28 2006 09:00:00 GMT"', '2006-05-28T09:00:00Z'],
    ['start="May 28 2006 09:00:00 GMT-0600"', '2006-05-28T09:00:00-06:00'],
    ['start="May 28, 2006"', '2006-05-28'],
    ['start="May 2006"', '2006-05'],
    ['start="2006-05-28T09:00:00.000Z"', '2006-05-28T09:00:00Z'],
    ['start="1845" end="1846"', '[1845..1846]'],
    ['start="1845" end="1846" durationEvent="false"', '[1845..1846]'],
    ['start="1845" end="1846" isDuration="true"', '1845/1846'],
    ['start="1845" end="1845" isDuration="true"', '1845'],
    ['start="1845" latestStart="1847"', '[1845..1847]'],
    [
      'start="Jun 01 1861 00:00:00 GMT" latestStart="Jul 01 1861 00:00:00 GMT" earliestEnd="Jun 01 1863 00:00:00 GMT" end="Jul 01 1863 00:00:00 GMT" isDuration="true"',
      '1861-06/1863-06',
    ],
    ['start="1881" latestStart="1886" earliestEnd="1898" end="1903" isDuration="true"', '188X/1903~'],
  ])('%s → %s', (attributes, when) => {
    expect(whenOf(attributes)).toBe(when);
  });

  test.each([
    ['<event title="A"/>', 'line 2', 'the event has no start'],
    ['<event start="Feb 30 2020" title="A"/>', 'line 2, start', '`Feb 30 2020` is a day there is not'],
    ['<event start="soon" title="A"/>', 'line 2, start', '`soon` is not a date'],
    ['<event start="2020"/>', 'line 2, title', 'the title is empty'],
    ['<event start="2020" end="2019" title="A"/>', 'line 2, end', 'end 2019 lies before the start 2020'],
    ['<event start="2020" title="A" link="javascript:x"/>', 'line 2, link', /javascript:x.* is not a URL/],
    ['<event start="2020" title="A">&nbsp;</event>', 'line 2', /`&nbsp;` stands for nothing in XML/],
  ])('%s is named, and the rest is there', (event, path, message) => {
    const { document, problems } = fromSimile(xml('<event start="1999" title="Before"/>' + event));
    expect(problems).toMatchObject([
      { path, message: typeof message === 'string' ? message : (expect.stringMatching(message) as string) },
    ]);
    expect(document.events[0]).toEqual({ when: '1999', title: 'Before' });
  });

  test('that breaks off counts as far as it goes', () => {
    const { document, problems } = fromSimile('<data>\n<event start="1999" title="A"/>\n<event start="2000" title="B');
    expect(document.events.map(({ title }) => title)).toEqual(['A']);
    expect(problems).toMatchObject([{ path: 'line 3', hint: 'What follows is not read.' }]);
  });

  test.each(['', 'words', '<rss/>', '<data>', '<data a=1/>', '{"events":1}', '{"events":['])(
    '%s is refused',
    (text) => {
      expect(() => fromSimile(text)).toThrow(expect.objectContaining({ name: 'TimelineError' }) as Error);
    },
  );

  test('of ten thousand levels, or with entities that grow, costs nothing', () => {
    const deep = `${'<b>'.repeat(10_000)}x${'</b>'.repeat(10_000)}`;
    expect(fromSimile(xml(`<event start="1" title="A">${deep}</event>`)).document.events[0]?.summary).toBe('x');
    const bomb = `<!DOCTYPE data [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${xml('<event start="1" title="&b;"/>')}`;
    expect(fromSimile(bomb).document.events.map(({ title }) => title)).toEqual(['&b;']);
  });
});

describe('SIMILE JSON', () => {
  test('has short names, and an end means a duration', () => {
    const { document, problems } = fromSimile({
      dateTimeFormat: 'iso8601',
      events: [
        { s: '1845', e: '1846', t: 'A', d: 'Words' },
        { start: '1845', end: '1846', title: 'B', durationEvent: false },
        { start: 1845, title: 'C' },
        7,
      ],
    });
    expect(document.events).toEqual([
      { when: '1845/1846', title: 'A', summary: 'Words' },
      { when: '[1845..1846]', title: 'B' },
      { when: '1845', title: 'C' },
    ]);
    expect(problems).toMatchObject([{ path: 'events[3]', message: '`7` is not an event' }]);
  });
});

describe('the report on SIMILE', () => {
  test('counts as kept only what the document holds', () => {
    const { report } = fromSimile(
      xml(
        '<event start="2020"/>',
        '<event start="2020" end="2019" title="A"/>',
        '<event start="2021" end="2022" title="B"/>',
      ),
    );
    expect(report.kept).toEqual([
      { field: 'start', count: 2 },
      { field: 'events', count: 2 },
      { field: 'end', count: 1 },
    ]);
  });

  test('names dates for which an instant has no place', () => {
    const { report } = fromSimile(
      xml('<event start="1845" latestStart="1846" earliestEnd="1847" end="1848" title="A"/>'),
    );
    expect(report.leftOut.map(({ field }) => field)).toEqual(['latestStart', 'earliestEnd']);
    expect(report.kept.map(({ field }) => field)).toEqual(['start', 'end', 'events']);
  });

  test('names an event whose start is `null`', () => {
    const { document, problems } = fromSimile(
      xml('<event start="null" title="A"/>', '<event start="2020" title="B"/>'),
    );
    expect(document.events).toHaveLength(1);
    expect(problems).toMatchObject([{ path: 'line 2', code: 'missing-field', message: 'the event has no start' }]);
  });
});

test('what names no sign of XML is read as it is written, and named with its line', () => {
  const lines = [
    '<data>',
    '<event start="2025" title="AT&T; &#65;"/>',
    '<event start="2026" title="C">&AMP;&eacute;</event>',
  ];
  const { document, problems } = fromSimile([...lines, '</data>'].join('\n'), { asOf: '2030' });
  expect(document.events.map(({ title, summary }) => [title, summary])).toEqual([
    ['AT&T; A', undefined],
    ['C', '&AMP;&eacute;'],
  ]);
  const told = problems.map(({ path, message }) => `${path}: ${message.split(' ')[0]}`);
  expect(told).toEqual(['line 2: `&T;`', 'line 3: `&AMP;`', 'line 3: `&eacute;`']);
});

test('a bare `&` is read as itself and named with its line, and what follows is read', () => {
  const lines = [
    '<data><!-- B & C --><event start="2025" title="A &amp; &#65;"/>',
    '<event start="2026" title="B & C"/>',
  ];
  const more = ['<event start="2027" title="D">Q&A <![CDATA[E & F]]> & G</event>', '</data>'];
  const { document, problems } = fromSimile([...lines, ...more].join('\n'), { asOf: '2030' });
  expect(document.events.map(({ title, summary }) => [title, summary])).toEqual([
    ['A & A', undefined],
    ['B & C', undefined],
    ['D', 'Q&A E & F & G'],
  ]);
  expect(problems.map(({ path, severity }) => `${severity} ${path}`)).toEqual([
    ...['warning line 2', 'warning line 3', 'warning line 3'],
  ]);
  expect(problems[0]?.message).toContain('`&`');
});
