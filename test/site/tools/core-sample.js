import * as core from 'relations-timeline/core';

/** Attempts at everything `core` offers, by name, each as text. */
export function coreSample({ documents, article, csv, ics, slides }) {
  const { timeline, problems } = core.parseTimeline(documents);
  const views = [
    {},
    { locale: 'zh-Hans' },
    { width: 340 },
    { preset: 'print-2col' },
    { theme: 'dark', lanes: 'actor' },
  ];
  const drawings = views.map((view) => [`svg ${JSON.stringify(view)}`, core.renderSvg(timeline, view)]);
  const texts = {
    problems,
    dates: ['2026-02-04', '2025-12', '[2025,2027]', '2004-XX-05', '1953S2'].map((text) => core.parseEdtf(text)),
    scene: core.layoutTimeline(timeline, { width: 700, start: '1949', end: '2026-06' }),
    csv: core.toCsv(timeline),
    claims: core.claimsToCsv(timeline, { locale: 'zh-Hans' }),
    ics: core.toIcs(timeline),
    json: core.toJson(timeline),
    jsonLd: core.toJsonLd(timeline),
    fromCsv: core.fromCsv(csv, { asOf: '2026-02-04' }),
    fromIcs: core.fromIcs(ics),
    fromTimelineJs: core.fromTimelineJs(slides),
    fromSimile: core.fromSimile('<data><event start="Nov 14 1840" end="1841" title="A">&lt;b&gt;x</event></data>'),
    fromMarkwhen: core.fromMarkwhen('title: A\n2025-10 / 2 months: B #c'),
    draft: core.draftFromText(article, { published: '2026-02-04' }),
  };
  const written = Object.entries(texts).map(([name, value]) => [name, JSON.stringify(value)]);
  return Object.fromEntries([...drawings, ...written]);
}
