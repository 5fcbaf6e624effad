import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, find, findAll, focused, listen, mount, textOf, tidy } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';
import { layoutFlaws } from './tools/layout-flaws.ts';

const CALL = 'trump-xi-call-2026-02';
const claims = (element: Element): readonly string[] =>
  findAll(element, '.all-accounts tbody tr:not(.group-row, .details-row) > th').map(tidy);
const choice = (element: Element, words: string): HTMLInputElement => {
  const label = findAll(element, '.choice').find((one) => tidy(one).startsWith(words));
  return label!.querySelector('input')!;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('accounts of the timeline', () => {
  it('stand by event in order of time, parties in columns of equal width', async () => {
    const element = await mount({ attributes: { show: 'accounts' } });
    const heads = findAll(element, '.all-accounts > thead th');
    expect(heads.map(tidy)).toEqual(['Claim', 'China', 'US']);
    expect(Math.abs(heads[1]!.offsetWidth - heads[2]!.offsetWidth)).toBeLessThanOrEqual(1);
    expect(findAll(element, '.group-row .event-button').map(tidy)).toEqual([
      'Trump and Xi speak by phone',
      'US says China will buy more soybeans',
      'Planned: Trump’s visit to China',
    ]);
    expect(findAll(element, '.all-accounts td').every((cell) => tidy(cell) !== '')).toBe(true);
  });

  it('are reached by a button of the toolbar', async () => {
    const element = await mount({ data: SMALL });
    await userEvent.click(button(element, 'Accounts'));
    expect([element.show, claims(element).length]).toEqual(['accounts', 5]);
  });

  it('are counted, in all and as far as they are shown', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    const sentence =
      '5 claims on 1 event: 1 by both sides, 2 stated differently, 1 only by the US, 1 where an account is not known.';
    expect(textOf(element, '.count-sentence')).toBe(sentence);
    await userEvent.click(choice(element, 'Not mentioned by China'));
    expect(textOf(element, '.count-sentence')).toBe(`${sentence} Shown: 1 of 5 claims, on 1 event.`);
  });

  it.each([
    ['Only where they differ', ['Purchases will rise.', 'Prices were a topic.', 'Dates were a topic.']],
    ['Only the US says it', ['Purchases will rise.']],
    ['Not mentioned by China', ['Purchases will rise.']],
  ])('can be narrowed: %s', async (words, expected) => {
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    await userEvent.click(choice(element, words));
    expect(claims(element)).toEqual(expected);
  });

  it('of a kind that there is none of say so, and lead back to all', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    await userEvent.click(choice(element, 'Only China says it'));
    expect(claims(element)).toEqual([]);
    await userEvent.click(button(element, 'Show all claims'));
    expect(claims(element)).toHaveLength(5);
  });

  it('take nothing unknown for a silence', async () => {
    const element = await mount({ attributes: { show: 'accounts' } });
    await userEvent.click(choice(element, 'Only the US says it'));
    expect(claims(element).length).toBeGreaterThan(0);
    expect(findAll(element, '.all-accounts .is-unknown')).toEqual([]);
  });

  it('follow the window and the filter', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'accounts', start: '2025-10', end: '2025-12' } });
    expect(textOf(element, '.state-title')).toBe('No accounts to compare in this period.');
    await userEvent.click(find(element, '.window-line button'));
    expect(claims(element)).toHaveLength(5);
    element.filter = { topics: ['trade'] };
    await element.updateComplete;
    expect(claims(element)).toEqual([]);
  });

  it('open an event in place, without its accounts twice, and give the focus back', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    await userEvent.click(button(element, 'Second talk'));
    expect([textOf(element, '.details-row .details-title'), findAll(element, '.accounts-table').length]).toEqual([
      'Second talk',
      1,
    ]);
    await userEvent.click(button(element, 'Close'));
    await expect.poll(() => focused(element)?.dataset.event).toBe('second');
  });

  it('lead to the event in the chart', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    await userEvent.click(button(element, 'Show in chart: Second talk'));
    await expect.poll(() => focused(element)?.ariaLabel ?? '').toContain('Second talk');
    expect([element.show, element.selected]).toEqual(['chart', 'second']);
  });

  it('are cards where a table would not fit', async () => {
    const element = await mount({ data: SMALL, width: 320, attributes: { show: 'accounts' } });
    expect(findAll(element, '.accounts-table')).toEqual([]);
    expect(tidy(findAll(element, '.claim')[0]!)).toBe(
      'Purchases will rise. China Not mentioned checked in The Wire US Stated',
    );
  });

  it('say through which source another is known, and the language of foreign words', async () => {
    const element = await mount({ attributes: { show: 'accounts' } });
    const cells = findAll(element, '.all-accounts td .note').map(tidy);
    expect(cells).toContain('Xinhua · as quoted in Report of 4 February 2026');
    expect(cells).toContain('according to Report of 4 February 2026');
    const small = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    expect(find(small, '.account-text').lang).toBe('zh-Hans');
    expect(textOf(small, '.account-text + .note')).toBe('in Simplified Chinese · according to The Wire');
  });
});

describe('taking accounts along', () => {
  it('copies what is shown as text', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    await userEvent.click(choice(element, 'Not mentioned by China'));
    await userEvent.click(button(element, 'Copy as text'));
    expect(written.mock.calls[0]?.[0]).toBe(
      [
        'Two talks and a plan',
        'What each side says',
        '5 claims on 1 event: 1 by both sides, 2 stated differently, 1 only by the US, 1 where an account is not known.',
        'Shown: 1 of 5 claims, on 1 event.',
        'As known on 4 February 2026',
        '',
        '4 February 2026: Second talk',
        '• Purchases will rise.',
        '  China: Not mentioned (checked in The Wire)',
        '  US: Stated',
        '',
      ].join('\n'),
    );
    expect(textOf(element, '.accounts-tools .note')).toBe('Copied as text.');
    await userEvent.click(choice(element, 'All'));
    expect(textOf(element, '.accounts-tools .note')).toBe('');
  });

  it('offers the text where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const element = await mount({ data: SMALL, attributes: { show: 'accounts' } });
    await userEvent.click(button(element, 'Copy as text'));
    expect(textOf(element, '.copy-note')).toMatch(/^The browser does not allow copying here\./);
    const box = find(element, '.copy-box', HTMLTextAreaElement);
    await expect
      .poll(() => [focused(element) === box, box.selectionEnd - box.selectionStart])
      .toEqual([true, box.value.length]);
  });

  it('saves all claims as a table, unless the page offers its own', async () => {
    const element = await mount({ data: SMALL, tag: 'relations-timeline', attributes: { show: 'accounts' } });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const exports = listen(element, 'rt-export');
    await userEvent.click(button(element, 'Claims as CSV'));
    expect([exports[0]?.detail.format, (clicked.mock.contexts[0] as HTMLAnchorElement | undefined)?.download]).toEqual([
      'claims.csv',
      expect.stringMatching(/^relations-timeline_2025-10-\d\d_2026-05-\d\d\.claims\.csv$/),
    ]);
    element.addEventListener('rt-export', (event) => event.preventDefault());
    await userEvent.click(button(element, 'Claims as CSV'));
    expect(clicked).toHaveBeenCalledTimes(1);
  });
});

it('the bundled call is said to be not mentioned twice by China', async () => {
  const element = await mount({ attributes: { show: 'accounts', selected: CALL } });
  await userEvent.click(choice(element, 'Not mentioned by China'));
  const group = findAll(element, '.all-accounts > tbody')[0]!;
  expect(group.querySelectorAll('.is-not-mentioned')).toHaveLength(2);
});

describe('many parties', () => {
  const names = ['Australia', 'Brazil', 'China', 'European Union', 'India', 'Japan', 'Russia', 'United States'];
  const stated = { state: 'stated', text: 'Says that the arrangement is provisional' };
  const data = {
    actors: names.map((name) => ({ id: name, name })),
    parties: names,
    events: [
      {
        id: 'many',
        when: '2025-10-30',
        title: 'Conference',
        claims: [{ text: 'It holds.', accounts: Object.fromEntries(names.map((name) => [name, stated])) }],
      },
    ],
  };

  it.each([320, 560, 600, 800, 1280])('never make the page scroll sideways at %i px', async (width) => {
    for (const attributes of [{ show: 'accounts' }, { selected: 'many' }] as const) {
      const element = await mount({ width, data, attributes });
      expect(layoutFlaws(element)).toEqual([]);
      expect(findAll(element, '.claim dt, .accounts-table thead th').length).toBeGreaterThanOrEqual(names.length);
    }
  });
});
