import { describe, expect, it } from 'vitest';
import { find, findAll, focused, mount } from './tools/mount.ts';

const LONG = 'The parties met and agreed to consider further steps. '.repeat(400).trim();
/** Every text a document can have is far longer than anyone would read. */
const DOCUMENT = {
  title: LONG,
  description: LONG,
  parties: ['us'],
  actors: [{ id: 'us', name: 'United States' }],
  topics: [{ id: 'talks', name: LONG }],
  sources: [
    { id: 'a', title: LONG, kind: 'news', publisher: LONG, note: LONG, url: 'https://example.org/' },
    { id: 'b', title: LONG, kind: 'news' },
  ],
  events: [
    {
      id: 'talk',
      when: '2026-01-01',
      stated: { text: LONG, source: 'a' },
      title: LONG,
      summary: LONG,
      place: LONG,
      topics: ['talks'],
      sources: [{ id: 'a', locator: LONG }, 'b'],
      figures: [{ label: LONG, value: 3, unit: LONG }],
      claims: [{ text: LONG, accounts: { us: { state: 'stated', text: LONG, source: 'a' } } }],
      links: [{ to: 'other', relation: 'refers-to' }],
    },
    { id: 'other', when: '2026-01-20', title: `Other: ${LONG}`, topics: ['talks'] },
  ],
};
/** Ten screens of a desktop: what stands below is still found. */
const HEIGHT_MOST_PX = 8000;

describe('very long texts', () => {
  it.each([
    [320, 'chart'],
    [1000, 'chart'],
    [320, 'list'],
    [1000, 'table'],
    [320, 'accounts'],
    [1000, 'accounts'],
  ])('have a ceiling: at %i px as %s, with the details open', async (width, show) => {
    const element = await mount({ data: DOCUMENT, width, attributes: { show, selected: 'talk' } });
    expect(element.getBoundingClientRect().height).toBeLessThan(HEIGHT_MOST_PX);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });

  it('can be read to their end by key, in the details too', async () => {
    const element = await mount({ data: DOCUMENT, attributes: { selected: 'talk' } });
    for (const place of ['.title', '.details-title', '.details-summary', '.account-text']) {
      const text = find(element, `${place} .long`);
      text.focus();
      expect(focused(element)).toBe(text);
      expect([text.textContent, text.scrollHeight > text.clientHeight]).toEqual([LONG, true]);
    }
  });

  it('leave the heads of the table in one line', async () => {
    const element = await mount({ data: DOCUMENT, width: 320, attributes: { show: 'table' } });
    for (const head of findAll(element, '.sort')) expect(head.getBoundingClientRect().height).toBeLessThan(40);
  });
});
