import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, find, findAll, focused, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';

async function search(element: RelationsTimeline, words: string): Promise<void> {
  const field = find(element, '#query', HTMLInputElement);
  field.focus();
  await userEvent.fill(field, words);
  await element.updateComplete;
}

const shown = (element: RelationsTimeline): readonly string[] =>
  findAll(element, '.event-button').map(({ dataset }) => dataset.event ?? '');

async function mountList(attributes: Record<string, string> = {}): Promise<RelationsTimeline> {
  const element = await mount({ attributes: { show: 'list', start: '1949', end: '2027', ...attributes } });
  await openPanel(element, 'filter');
  return element;
}

const countOf = (element: RelationsTimeline, name: string): number =>
  Number(textOf(element, `.value[data-value="${name}"] .count`));

const countIn = (choice: HTMLElement): number => Number(choice.querySelector('.count')?.textContent);

const value = (element: RelationsTimeline, name: string): HTMLElement => find(element, `.value[data-value="${name}"]`);

describe('search', () => {
  it.each([
    ['en', 'soybeans', 'soybeans-2026-02'],
    ['zh-Hans', '大豆', 'soybeans-2026-02'],
    ['en', '大豆 特朗普', 'trump-xi-call-2026-02'],
    ['zh-Hans', '特朗普大豆', 'trump-xi-call-2026-02'],
  ])('in %s finds %s, whatever language it is in', async (locale, words, id) => {
    const element = await mountList({ locale });
    await search(element, words);
    expect(shown(element)).toContain(id);
    expect(shown(element).length).toBeLessThan(8);
  });

  it('has the focus in its field once it is opened, and its button has it again when it is closed', async () => {
    const element = await mount();
    const tab = find(element, '.tab[data-name=filter]');
    await userEvent.click(tab);
    await expect.poll(() => focused(element)?.id).toBe('query');
    await userEvent.keyboard('soy{Escape}');
    await expect.poll(() => focused(element)).toBe(tab);
    expect([findAll(element, '#panel'), element.filter.query]).toEqual([[], 'soy']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(element)?.id).toBe('query');
    await userEvent.click(tab);
    await element.updateComplete;
    expect(focused(element)).toBe(tab);
  });

  it('suggests what was perhaps meant when nothing is found', async () => {
    const element = await mountList();
    await search(element, 'soibeans');
    expect(shown(element)).toEqual([]);
    button(element, '“soybeans”').click();
    await element.updateComplete;
    expect(shown(element).length).toBeGreaterThan(0);
  });

  it('keeps the focus and the caret while events come and go', async () => {
    const element = await mountList();
    await search(element, 'nix');
    await userEvent.keyboard('on');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id).toBe('query');
    expect(element.filter.query).toBe('nixon');
  });
});

describe('facets', () => {
  it('show how many events of the window each choice stands for, and choosing one shows them', async () => {
    const element = await mountList();
    const taiwan = value(element, 'taiwan');
    const count = countOf(element, 'taiwan');
    taiwan.click();
    await element.updateComplete;
    expect(taiwan.getAttribute('aria-pressed')).toBe('true');
    expect(shown(element)).toHaveLength(count);
  });

  it('each choose by their own kind of value, and a link carries the choice', async () => {
    const element = await mountList({ 'url-state': 'hash' });
    const facets = findAll(element, '.facet-title').map(({ id }) => id.replace('facet-', '') as 'topics');
    expect(facets).toEqual(['topics', 'actors', 'kinds', 'statuses', 'tones', 'layers']);
    for (const facet of facets) {
      const all = shown(element).length;
      const choice = findAll(element, `.facet[aria-labelledby=facet-${facet}] .value`).find(
        (one) => countIn(one) < all,
      )!;
      const [count, name] = [countIn(choice), choice.dataset.value!];
      choice.click();
      await element.updateComplete;
      expect([facet, shown(element).length]).toEqual([facet, count]);
      await expect.poll(() => decodeURIComponent(location.hash)).toMatch(new RegExp(`f=[^&]*${facet}:[^&;]*${name}`));
      expect([facet, element.filter[facet]]).toEqual([facet, expect.arrayContaining([name])]);
      const { filter } = element;
      element.filter = null;
      await element.updateComplete;
      element.filter = filter;
      await element.updateComplete;
      expect([facet, shown(element).length]).toEqual([facet, count]);
      element.filter = null;
      await element.updateComplete;
    }
  });

  it('tell what is on above the timeline, count what is hidden, and lead back with one button', async () => {
    const element = await mountList();
    const all = shown(element).length;
    value(element, 'taiwan').click();
    await element.updateComplete;
    expect(textOf(element, '.filter-line')).toContain(`${String(all - shown(element).length)} hidden`);
    button(element, 'Show all').click();
    await element.updateComplete;
    expect(shown(element)).toHaveLength(all);
    element.undo();
    await element.updateComplete;
    expect(element.filter).toEqual({ topics: ['taiwan'] });
  });

  it('take a single choice back', async () => {
    const element = await mountList();
    element.filter = { topics: ['taiwan'], statuses: ['occurred'] };
    await element.updateComplete;
    button(element, 'Remove Taiwan').click();
    await element.updateComplete;
    expect(element.filter).toEqual({ statuses: ['occurred'] });
  });

  it('follow the window', async () => {
    const element = await mountList({ start: '1971', end: '1972' });
    const count = countOf(element, 'taiwan');
    element.fit();
    await element.updateComplete;
    expect(countOf(element, 'taiwan')).toBeGreaterThan(count);
  });
});

describe('documents as a facet', () => {
  const hidden = (element: RelationsTimeline): string => textOf(element, '.filter-line');
  const pressed = (element: RelationsTimeline): readonly (string | undefined)[] =>
    findAll(element, '[aria-labelledby=facet-layers] [aria-pressed=true]').map(({ dataset }) => dataset.value);
  const press = async (element: RelationsTimeline, ...ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      value(element, id).click();
      await element.updateComplete;
    }
  };

  it('show the events one of them tells of, as many as it said', async () => {
    const element = await mountList();
    const count = countOf(element, 'report');
    value(element, 'report').click();
    await element.updateComplete;
    expect(shown(element)).toHaveLength(count);
    expect(count).toBe(6);
    expect(value(element, 'report').getAttribute('aria-pressed')).toBe('true');
    expect(element.filter).toEqual({ layers: ['report'] });
  });

  it('are named above the timeline with what they hide, and lead back', async () => {
    const element = await mountList();
    const all = shown(element).length;
    value(element, 'report').click();
    await element.updateComplete;
    expect(hidden(element)).toContain(`${String(all - 6)} hidden`);
    button(element, 'Show all').click();
    await element.updateComplete;
    expect([shown(element).length, element.filter]).toEqual([all, {}]);
  });

  it('one more than at first hides nothing, and stays when the filter goes', async () => {
    const element = await mountList();
    const layers = ['report', 'exact-days', 'background', 'since'];
    element.filter = { layers, topics: ['taiwan'] };
    await element.updateComplete;
    expect(pressed(element)).toEqual(layers);
    expect(hidden(element)).not.toContain(textOf(element, '.value[data-value=since] span'));
    button(element, 'Show all').click();
    await element.updateComplete;
    expect(element.filter).toEqual({ layers });
  });

  it('follow the window and the rest of the filter', async () => {
    const element = await mountList({ start: '1971', end: '1972' });
    expect(countOf(element, 'report')).toBe(0);
    const count = countOf(element, 'background');
    value(element, 'taiwan').click();
    await element.updateComplete;
    expect(countOf(element, 'background')).toBeLessThan(count);
    expect(shown(element)).toHaveLength(countOf(element, 'background'));
  });

  it.each(['yesterday', '2026-01/..'])('are counted as shown when the day of knowledge is %j', async (asOf) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const element = await mountList({ 'as-of': asOf });
    warn.mockRestore();
    expect(countOf(element, 'report')).toBe(6);
    value(element, 'report').click();
    await element.updateComplete;
    expect(shown(element)).toHaveLength(6);
  });

  it('leave the panel and the focus where they are when one of them told of nothing yet', async () => {
    const element = await mountList({ 'as-of': '2026-01-01' });
    value(element, 'report').focus();
    await press(element, 'report');
    expect(shown(element)).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(value(element, 'report'));
    expect(findAll(element, '.tab[data-name=filter]')).toHaveLength(1);
  });

  it.each(['exact-days', 'background'])('do not move the day of knowledge: %s', async (id) => {
    const element = await mountList({ show: 'chart' });
    const day = textOf(element, 'footer');
    expect(day).toContain('4 February 2026');
    await press(element, id);
    expect(textOf(element, 'footer')).toContain('4 February 2026');
    expect(findAll(element, '.as-of-line')).toHaveLength(1);
  });

  it('count all that a choice hides, and bring exactly that back', async () => {
    const element = await mountList();
    const all = shown(element).length;
    for (const id of ['report', 'exact-days', 'background']) {
      await press(element, id);
      expect(hidden(element)).toContain(`${String(all - shown(element).length)} hidden`);
      button(element, 'Show all').click();
      await element.updateComplete;
      expect(shown(element)).toHaveLength(all);
    }
  });

  it('are no choice once all are pressed that are on at first', async () => {
    const element = await mountList();
    await press(element, 'report', 'exact-days', 'background');
    expect([pressed(element), element.filter]).toEqual([[], {}]);
  });

  it('keep one more than at first while others are pressed, and when the filter is cleared', async () => {
    const element = await mountList();
    element.filter = { layers: ['report', 'exact-days', 'background', 'since'] };
    await element.updateComplete;
    await press(element, 'exact-days', 'background');
    expect(element.filter).toEqual({ layers: ['report', 'since'] });
    await press(element, 'report');
    expect(element.filter).toEqual({ layers: ['since'] });
    element.filter = { layers: ['report', 'since'], query: 'nothing like that' };
    await element.updateComplete;
    button(element, 'Clear filters').click();
    await element.updateComplete;
    expect(element.filter).toEqual({ layers: ['report', 'exact-days', 'background', 'since'] });
  });

  it('are chosen alike here and under “Documents”', async () => {
    const element = await mountList();
    await press(element, 'since', 'report');
    const panel = await openPanel(element, 'layers');
    const boxes = [...panel.querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false, true]);
    boxes[3]?.click();
    await element.updateComplete;
    await openPanel(element, 'filter');
    expect(pressed(element)).toEqual(['report']);
  });

  it('say what all off hides, and how to have them back', async () => {
    const element = await mountList();
    const all = shown(element).length;
    element.filter = { layers: [] };
    await element.updateComplete;
    expect(textOf(element, '.filter-line')).toBe(`${String(all)} hidden Show all`);
    expect(textOf(element, '.state')).toContain(`${String(all)} are hidden`);
    button(element, 'Clear filters').click();
    await element.updateComplete;
    expect(shown(element)).toHaveLength(all);
  });

  it('are not blamed for a day on which nothing was known', async () => {
    const events = [{ id: 'a', when: '2025', title: 'A' }];
    const data = [
      { id: 'one', asOf: '2025-06-01', events },
      { id: 'two', asOf: '2025-07-01', events },
    ];
    const element = await mount({ data, attributes: { 'as-of': '2020-01-01' } });
    element.filter = { layers: ['two'] };
    await element.updateComplete;
    expect(textOf(element, '.state')).toContain('No event was known on 1 January 2020');
    expect(textOf(element, '.state')).not.toContain('hidden');
  });
});
