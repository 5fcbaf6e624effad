import { expect, test } from 'vitest';
import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { toJsonLd } from '../../../src/formats/to-json-ld.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

interface JsonLd {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

const read = (input: object | readonly object[], options = {}): JsonLd =>
  JSON.parse(toJsonLd(parseTimeline(input).timeline, options)) as JsonLd;
const eventOf = (event: object): unknown =>
  read({ asOf: '2026-02-04', events: [{ id: 'a', when: '2025', title: 'A', ...event }] })['@graph'][0];

const edtf = (value: string): object => ({ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': value });

test.each([
  ['2025-10-30', { startDate: '2025-10-30' }],
  ['2026-04', { startDate: '2026-04' }],
  ['2025-10-30T11:00:00+09:00', { startDate: '2025-10-30T11:00:00+09:00' }],
  ['2025-10/2025-12-01', { startDate: '2025-10', endDate: '2025-12-01' }],
  ['2025-10~', { startDate: edtf('2025-10~') }],
  ['2026-21', { startDate: edtf('2026-21') }],
  ['[2025-10-30,2025-11-02]', { startDate: edtf('[2025-10-30,2025-11-02]') }],
])('%s is as precise as it is known', (when, dates) => {
  expect(eventOf({ when })).toMatchObject(dates);
});

test('open ends are not there', () => {
  expect(eventOf({ when: '2025/..' })).not.toHaveProperty('endDate');
  expect(eventOf({ when: '/2025' })).not.toHaveProperty('startDate');
});

test.each([
  ['planned', 'EventScheduled', 'Planned, as known on 4 February 2026'],
  ['occurred', 'EventScheduled', 'Occurred, as known on 4 February 2026'],
  ['postponed', 'EventPostponed', 'Postponed, as known on 4 February 2026'],
  ['cancelled', 'EventCancelled', 'Cancelled, as known on 4 February 2026'],
])('%s is %s and says so in words', (status, name, words) => {
  expect(eventOf({ status })).toMatchObject({
    eventStatus: `https://schema.org/${name}`,
    disambiguatingDescription: { '@language': 'en', '@value': words },
  });
});

test('a plan that was moved names the date before; one that was narrowed down does not', () => {
  const plan = (asOf: string, when: string): object => ({ id: 'v', asOf, when, title: 'Visit', status: 'planned' });
  const last = (...whens: readonly string[]): unknown =>
    read({ events: whens.map((when, index) => plan(`2026-0${index + 1}-01`, when)) })['@graph'][0];
  expect(last('2026-04', '2026-05-14')).toMatchObject({
    startDate: '2026-05-14',
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2026-04',
  });
  expect(last('2026-04', '2026-04-14')).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
  expect(last('2026-04', '2026-04-14')).not.toHaveProperty('previousStartDate');
});

test('names place, topics, actors, sources and images', () => {
  const graph = read({
    topics: [{ id: 't', name: { en: 'Trade', 'zh-Hans': '贸易' } }],
    actors: [{ id: 'us', name: 'United States', kind: 'state' }],
    sources: [
      { id: 's', title: 'Report', kind: 'news', url: 'https://example.org/', published: '2026-02-04', publisher: 'P' },
    ],
    events: [
      {
        ...{
          id: 'a',
          when: '2025',
          title: { en: 'A', 'zh-Hans': '甲' },
          topics: ['t'],
          actors: ['us', 'x'],
          place: 'Busan',
        },
        sources: ['s', 's'],
        media: [{ kind: 'image', url: 'https://example.org/a.jpg', alt: 'A' }],
      },
    ],
  });
  expect(graph['@graph'][0]).toMatchObject({
    name: [
      { '@language': 'en', '@value': 'A' },
      { '@language': 'zh-Hans', '@value': '甲' },
    ],
    location: { '@type': 'Place', name: 'Busan' },
    about: [
      { '@type': 'Country', name: 'United States' },
      { '@type': 'Thing', name: 'x' },
    ],
    image: ['https://example.org/a.jpg'],
    subjectOf: [{ '@type': 'NewsArticle', name: 'Report', url: 'https://example.org/', datePublished: '2026-02-04' }],
  });
});

test('the bundled documents: an event each, and nothing can end a script', () => {
  const { timeline } = parseTimeline(US_CHINA_DOCUMENTS);
  const text = toJsonLd(timeline);
  expect((JSON.parse(text) as JsonLd)['@graph'].length).toBeGreaterThan(60);
  const hostile = toJsonLd(parseTimeline({ events: [{ when: '2025', title: '</script><!--' }] }).timeline);
  expect(hostile).not.toContain('<');
  expect((JSON.parse(hostile) as JsonLd)['@graph'][0]).toMatchObject({ name: '</script><!--' });
});
