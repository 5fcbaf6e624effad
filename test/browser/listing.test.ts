import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, find, findAll, listen, mount, textOf, tidy } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';

const titles = (element: Element): readonly string[] => findAll(element, '.event-button').map(tidy);

describe('switching', () => {
  it('shows the same events as chart, list and table', async () => {
    const element = await mount({ data: SMALL });
    const charted = findAll(element, '.hit').length;
    await userEvent.click(button(element, 'List'));
    const listed = titles(element);
    await userEvent.click(button(element, 'Table'));
    expect([charted, listed.length, titles(element), element.show]).toEqual([4, 4, listed, 'table']);
    expect(button(element, 'Table').ariaChecked).toBe('true');
  });
});

describe('list', () => {
  it('is in order of time, by year, with machine-readable dates', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'list' } });
    expect(titles(element)).toEqual(['First talk', 'Order of goods', 'Second talk', 'Planned: Visit']);
    expect(findAll(element, '.year-title').map(tidy)).toEqual(['2025', '2026']);
    expect(findAll(element, 'time').map((time) => time.getAttribute('datetime'))).toEqual([
      '2025-10-30',
      '2025-12',
      '2026-02-04',
      '2026-04',
    ]);
  });

  it('shows the window, counts what is outside, and shows all on request', async () => {
    const element = await mount({ attributes: { show: 'list' } });
    const total = element.timeline!.events.length;
    const inside = titles(element).length;
    const outside = parseInt(textOf(element, '.window-line'), 10);
    expect(inside).toBeLessThan(12);
    const changes = listen(element, 'rt-view-change');
    await userEvent.click(find(element, '.window-line button'));
    expect(titles(element)).toHaveLength(inside + outside);
    expect(total).toBeGreaterThanOrEqual(inside + outside);
    expect(changes).toHaveLength(1);
  });

  it('says when the period holds nothing', async () => {
    const element = await mount({ attributes: { show: 'list', start: '1960-01-01', end: '1960-03-01' } });
    expect(textOf(element, '.state')).toBe('No events in this period. Show all dates');
    await userEvent.click(find(element, '.state button'));
    expect(titles(element).length).toBeGreaterThan(50);
  });
});

describe('table', () => {
  const column = (element: Element, n: number): readonly string[] =>
    findAll(element, '.event-table tbody tr').map((row) => tidy(row.children[n]!));

  it('has a heading for every column and every row', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'table' } });
    expect(findAll(element, '.event-table thead th').map(tidy)).toEqual([
      'Date',
      'Event',
      'Topic',
      'Status',
      'What each side says',
      'Figures',
      'Sources',
    ]);
    expect(findAll(element, '.event-table tbody th').every((cell) => cell.getAttribute('scope') === 'row')).toBe(true);
    expect(column(element, 6)).toEqual(['The Wire', 'The Wire', 'The Wire', 'The Wire']);
  });

  it('sorts by every column, both ways, and says how', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'table' } });
    const sorts = (): readonly (string | null)[] =>
      findAll(element, '.event-table thead th').map((head) => head.getAttribute('aria-sort'));
    expect(sorts()[0]).toBe('ascending');
    await userEvent.click(button(element, 'Event'));
    expect([sorts()[1], sorts()[0]]).toEqual(['ascending', null]);
    expect(titles(element)).toEqual(['First talk', 'Order of goods', 'Planned: Visit', 'Second talk']);
    await userEvent.click(button(element, 'Event'));
    expect([sorts()[1], titles(element)[0]]).toEqual(['descending', 'Second talk']);
    await userEvent.click(button(element, 'Status'));
    expect(column(element, 3)).toEqual(['Occurred', 'Occurred', 'Occurred', 'Planned']);
    await userEvent.click(button(element, 'Date'));
    await userEvent.click(button(element, 'Date'));
    expect(titles(element)[0]).toBe('Planned: Visit');
  });

  it('scrolls by itself where it does not fit, by keyboard too', async () => {
    const element = await mount({ data: SMALL, attributes: { show: 'table' }, width: 320 });
    const scroller = find(element, '.table-scroll');
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    expect([scroller.tabIndex, scroller.ariaLabel]).toEqual([0, 'Table']);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('footer', () => {
  it('names the sources of what is shown, and the day of knowledge', async () => {
    const element = await mount({ data: SMALL });
    expect(textOf(element, '.as-of')).toBe('As known on 4 February 2026');
    expect(find(element, '.footer a', HTMLAnchorElement).href).toBe('https://example.org/talks');
  });

  it('folds many sources away', async () => {
    const element = await mount();
    expect(find(element, '.fold', HTMLDetailsElement).open).toBe(false);
    expect(findAll(element, '.footer-sources li').length).toBeGreaterThan(6);
  });
});
