import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, find, findAll, focused, listen, mark, mount, textOf, tidy } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';

const CALL = 'trump-xi-call-2026-02';
const facts = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findAll(element, '.facts .fact').map((fact) => [tidy(fact.querySelector('dt')!), tidy(fact.querySelector('dd')!)]),
  );

/** What is drawn in an element: names and attributes of everything inside its SVG. */
const shapeOf = (element: Element): string =>
  Array.from(element.querySelectorAll('svg *'), ({ localName, attributes }) =>
    [localName, ...Array.from(attributes, ({ name, value }) => `${name}=${value}`)].join(' '),
  ).join(', ');

describe('details', () => {
  it('give the date, what the source said of it, and where the day comes from', async () => {
    const element = await mount({ attributes: { selected: 'busan-meeting' } });
    const { Date: date } = facts(element);
    expect(date).toMatch(
      /^30 October 2025 .* says “last year”, which by its day of publication means 2025\. The date shown is given in the document “/,
    );
    expect(find(element, '.facts time').getAttribute('datetime')).toBe('2025-10-30');
  });

  it('word a plan as a plan, as of a day', async () => {
    const element = await mount({ attributes: { selected: 'us-visit-china-2026' } });
    expect(textOf(element, '.details-title')).toBe('Planned: Trump’s visit to China');
    expect(facts(element)).toMatchObject({
      Date: expect.stringMatching(/^April 2026, day not set/) as string,
      Status: 'Planned, as known on 4 February 2026',
    });
  });

  it('keep the history of a plan that moved', async () => {
    const element = await mount();
    element.asOf = '2026-06-01';
    element.filter = { layers: ['report', 'exact-days', 'since'] };
    element.select('us-visit-china-2026');
    await element.updateComplete;
    const history = findAll(element, '.history li').map(tidy);
    expect(history[0]).toMatch(/^April 2026/);
    expect(history.length).toBeGreaterThan(1);
  });

  it('give figures with who said them, on what basis, for when and where', async () => {
    const element = await mount({ attributes: { selected: 'soybeans-2026-02' } });
    const rows = findAll(element, '.ledger tbody tr').map((row) => [...row.children].map(tidy));
    const rest = ['United States', '4 February 2026', 'Report of 4 February 2026'];
    expect(rows).toEqual([
      ['Earlier target', '12 million tonnes', '', 'this season', 'Announced', ...rest],
      ['New target', '20 million tonnes', '', 'this season', 'Announced', ...rest],
      ['Target', '25 million tonnes', '', 'next season', 'Pledged', ...rest],
    ]);
    expect(findAll(element, '.figures li')).toEqual([]);
  });

  it('link to events in both directions, and go there', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'first' } });
    expect(textOf(element, '.links li')).toBe('is referred to by Second talk 4 February 2026');
    const selections = listen(element, 'rt-select');
    await userEvent.click(find(element, '.links button'));
    await element.updateComplete;
    expect([element.selected, textOf(element, '.links li')]).toEqual([
      'second',
      'refers to First talk 30 October 2025',
    ]);
    expect([focused(element)?.id, selections.map(({ detail }) => detail.id)]).toEqual(['details-title', ['second']]);
  });

  it('bring an event outside the window into view when a link leads there', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second', start: '2026-01', end: '2026-05' } });
    const changes = listen(element, 'rt-view-change');
    await userEvent.click(find(element, '.links button'));
    expect(changes).toHaveLength(1);
    expect(mark(element, 'First talk').ariaExpanded).toBe('true');
  });

  it('name every source with publisher, place and address', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    const link = find(element, '.sources a', HTMLAnchorElement);
    expect([link.href, link.target, link.rel]).toEqual(['https://example.org/talks', '_blank', 'noopener noreferrer']);
    expect(tidy(link)).toBe('Report on the talks opens in a new window');
    expect(textOf(element, '.sources .note')).toBe('The Wire · News report · paragraph 4');
  });

  it('have one region, named by the title, that the mark points to', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    const region = find(element, '[role=region]');
    expect([region.id, region.getAttribute('aria-labelledby')]).toEqual(['details', 'details-title']);
    expect(mark(element, 'Second talk').getAttribute('aria-controls')).toBe('details');
    expect(mark(element, 'First talk').hasAttribute('aria-controls')).toBe(false);
  });

  it('are brought into view when the reader opens an event, and not when the host does', async () => {
    const element = await mount();
    element.parentElement!.style.paddingBlock = '300px 1500px';
    const isSeen = (): boolean => {
      const { top, bottom } = find(element, '.details-title').getBoundingClientRect();
      return top >= 0 && bottom + 100 <= innerHeight;
    };
    element.selected = CALL;
    await element.updateComplete;
    expect([scrollY, isSeen()]).toEqual([0, false]);
    element.selected = null;
    await element.updateComplete;
    mark(element, 'Trump and Xi speak').click();
    await expect.poll(isSeen).toBe(true);
    scrollTo(0, 0);
  });

  it('stand below the plot, and never over it', async () => {
    const element = await mount({ attributes: { selected: CALL } });
    const plot = find(element, '.plot').getBoundingClientRect();
    expect(find(element, '.details').getBoundingClientRect().top).toBeGreaterThanOrEqual(plot.bottom);
  });

  it('stand in the room kept free under the event, from top to bottom', async () => {
    const element = await mount({ attributes: { selected: CALL }, width: 320 });
    const details = find(element, '.details');
    await expect.poll(() => find(element, '.plot').offsetHeight).toBeGreaterThan(details.offsetHeight + 400);
    const top = details.getBoundingClientRect().top;
    const bottom = details.getBoundingClientRect().bottom;
    const tops = findAll(element, '.hit').map((hit) => hit.getBoundingClientRect().top);
    expect(tops.some((mark) => mark < top) && tops.some((mark) => mark > bottom)).toBe(true);
    expect(tops.filter((mark) => mark > top && mark < bottom)).toEqual([]);
  });
});

describe('accounts', () => {
  it('stand side by side in fixed order, every cell in words', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    expect(findAll(element, '.accounts-table thead th').map(tidy)).toEqual(['Claim', 'China', 'US']);
    const rows = findAll(element, '.accounts-table tbody tr').map((row) => [...row.children].map(tidy));
    expect(rows).toEqual([
      ['Purchases will rise.', 'Not mentioned checked in The Wire', 'Stated'],
      ['Prices were a topic.', 'Stated', 'Stated differently'],
      ['Dates were a topic.', 'Denied', 'No account published'],
      ['Ships were a topic.', 'Unknown', 'Declined to comment'],
      ['The tone was good.', 'Stated 气氛很好 in Simplified Chinese · according to The Wire', 'Stated'],
    ]);
    expect(findAll(element, '.accounts-table tbody th').every((cell) => cell.getAttribute('scope') === 'row')).toBe(
      true,
    );
  });

  it('give every state a shape of its own', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    const shapes = new Map(findAll(element, '.account-state').map((state) => [tidy(state), shapeOf(state)]));
    expect(shapes.size).toBe(7);
    expect(new Set(shapes.values()).size).toBe(7);
  });

  it('are counted in a sentence', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    expect(textOf(element, '.count-sentence')).toBe(
      '5 claims: 1 by both sides, 2 stated differently, 1 only by the US, 1 where an account is not known.',
    );
  });

  it('say “as quoted in” only where something is quoted', async () => {
    const cn = (text: string): object => ({ cn: { state: 'stated', source: 'wire', text } });
    const claims = ['Calls it “good”.', 'Calls it good.', '称“很好”'].map((text) => ({ text, accounts: cn(text) }));
    const data = { ...SMALL, events: [{ id: 'a', when: '2025', title: 'A', claims }] };
    const element = await mount({ data, attributes: { selected: 'a' } });
    const notes = (): readonly string[] => findAll(element, '.accounts-table .note').map(tidy);
    expect(notes()).toEqual(['as quoted in The Wire', 'according to The Wire', 'as quoted in The Wire']);
    element.locale = 'zh';
    await element.updateComplete;
    expect(notes()).toEqual(['引自The Wire', '据The Wire', '引自The Wire']);
  });

  it('name both ends of what is known through another source, in one line', async () => {
    const element = await mount({ attributes: { selected: CALL } });
    const cellOf = (claim: string): string => {
      const row = findAll(element, '.accounts-table tbody tr').find((one) => tidy(one).startsWith(claim));
      return tidy(row!.children[1]!);
    };
    expect(cellOf('The two leaders have kept')).toBe(
      'Stated China speaks of “good communication”. Xinhua · as quoted in Report of 4 February 2026',
    );
    expect(cellOf('Differences can be handled')).toBe(
      'Stated Xi says so. Xinhua · according to Report of 4 February 2026',
    );
    expect(cellOf('Trump is to travel')).toBe('Not mentioned according to Report of 4 February 2026');
  });

  it('put differences and silences first, then what one side alone states, each in the document’s order', async () => {
    const claim = (text: string, cn: string, us: string): object => ({
      text,
      accounts: { cn: { state: cn, checkedIn: 'wire' }, us: { state: us } },
    });
    const claims = [
      claim('Both', 'stated', 'stated'),
      claim('Only cn', 'stated', 'unknown'),
      claim('Nobody', 'unknown', 'unknown'),
      claim('Silence', 'not-mentioned', 'stated'),
      claim('Only us', 'unknown', 'stated'),
      claim('Difference', 'differs', 'stated'),
    ];
    const data = { ...SMALL, events: [{ id: 'a', when: '2025', title: 'A', claims }] };
    const element = await mount({ data, attributes: { selected: 'a' } });
    const order = ['Silence', 'Difference', 'Only cn', 'Only us', 'Both', 'Nobody'];
    expect(findAll(element, '.accounts-table tbody th').map(tidy)).toEqual(order);
  });

  it('of many claims are five cards until the reader asks for all', async () => {
    const element = await mount({ attributes: { selected: CALL }, width: 320 });
    const shown = (): number => findAll(element, '.claim').filter((card) => card.checkVisibility()).length;
    const total = findAll(element, '.claim').length;
    const more = button(element, `Show all ${String(total)} claims`);
    expect([shown(), more.ariaExpanded, total]).toEqual([
      5,
      'false',
      element.timeline!.events.find(({ id }) => id === CALL)!.entries[0]!.claims.length,
    ]);
    await userEvent.click(more);
    expect([shown(), more.ariaExpanded]).toEqual([total, 'true']);
    await userEvent.click(more);
    expect([shown(), more.ariaExpanded]).toEqual([5, 'false']);
  });

  it('of few claims are all there', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' }, width: 320 });
    expect([findAll(element, '.claim').length, findAll(element, '[part=accounts] > button')]).toEqual([5, []]);
  });

  it('become cards where a table would not fit', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' }, width: 320 });
    expect(findAll(element, '.accounts-table')).toEqual([]);
    const cards = findAll(element, '.claim').map(tidy);
    expect(cards[0]).toBe('Purchases will rise. China Not mentioned checked in The Wire US Stated');
  });

  it('of the bundled call name exactly the two silences that were checked', async () => {
    const element = await mount({ attributes: { selected: CALL } });
    const silent = findAll(element, '.accounts-table tbody tr').filter((row) => row.querySelector('.is-not-mentioned'));
    expect(silent).toHaveLength(2);
    expect(silent.every((row) => row.children[1]?.querySelector('.is-not-mentioned') !== null)).toBe(true);
  });
});

describe('in list and table', () => {
  it.each(['list', 'table'] as const)('the %s shows what is open outside its window too', async (show) => {
    const attributes = { show, selected: 'visit', start: '2025-10', end: '2025-12' };
    const element = await mount({ data: SMALL, attributes });
    expect(textOf(element, '.details-title')).toBe('Planned: Visit');
    element.view = { start: '2026-02-10', end: '2026-03-20' };
    await element.updateComplete;
    expect([textOf(element, '.state-title'), textOf(element, '.details-title')]).toEqual([
      'No events in this period.',
      'Planned: Visit',
    ]);
  });

  it.each(['list', 'table'] as const)('the %s opens details in place and gives the focus back', async (show) => {
    const element = await mount({ data: SMALL, attributes: { show } });
    await userEvent.click(button(element, 'First talk'));
    expect(
      find(element, '.event-button[aria-expanded=true]').closest('li, tr')!.parentElement!.querySelector('.details'),
    ).not.toBeNull();
    await userEvent.click(button(element, 'Close'));
    await expect.poll(() => focused(element)?.dataset.event).toBe('first');
  });
});
