/** A small timeline: two topics, a plan, one event both sides tell differently. */
export const SMALL = {
  id: 'small',
  title: 'Two talks and a plan',
  asOf: '2026-02-04',
  parties: ['cn', 'us'],
  actors: [
    { id: 'cn', name: 'China' },
    { id: 'us', name: 'United States', short: 'US' },
  ],
  topics: [
    { id: 'talks', name: 'Talks' },
    { id: 'trade', name: 'Trade' },
  ],
  sources: [
    { id: 'wire', title: 'Report on the talks', kind: 'news', publisher: 'The Wire', url: 'https://example.org/talks' },
  ],
  events: [
    { id: 'first', when: '2025-10-30', title: 'First talk', topics: ['talks'], sources: ['wire'] },
    {
      id: 'second',
      when: '2026-02-04',
      title: 'Second talk',
      topics: ['talks'],
      sources: [{ id: 'wire', locator: 'paragraph 4' }],
      links: [{ to: 'first', relation: 'refers-to' }],
      claims: [
        {
          text: 'The tone was good.',
          accounts: {
            cn: { state: 'stated', text: '气氛很好', lang: 'zh-Hans', source: 'wire' },
            us: { state: 'stated' },
          },
        },
        {
          text: 'Purchases will rise.',
          accounts: { cn: { state: 'not-mentioned', checkedIn: 'wire' }, us: { state: 'stated' } },
        },
        { text: 'Prices were a topic.', accounts: { us: { state: 'differs' }, cn: { state: 'stated' } } },
        { text: 'Dates were a topic.', accounts: { us: { state: 'no-readout' }, cn: { state: 'denied' } } },
        { text: 'Ships were a topic.', accounts: { us: { state: 'declined' } } },
      ],
    },
    { id: 'order', when: '2025-12', title: 'Order of goods', topics: ['trade'], sources: ['wire'] },
    { id: 'visit', when: '2026-04', title: 'Visit', status: 'planned', topics: ['talks'], sources: ['wire'] },
  ],
};

/** More events on one day than there is room for, and one far from them. */
export const CROWD = {
  title: 'A busy day',
  events: [
    ...Array.from({ length: 30 }, (_, n) => ({ id: `e${String(n)}`, when: '2025-06-10', title: `Event ${String(n)}` })),
    { id: 'far', when: '2025-08-01', title: 'Far' },
  ],
};

/** A JSON document as an address that can be fetched. */
export const toUrl = (document: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(document))}`;

/** A document with one event of a title. */
export const withEvent = (title: string): object => ({ events: [{ when: '2025-10-30', title }] });

/** A child script that holds a document. */
export function dataScript(content: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return script;
}
