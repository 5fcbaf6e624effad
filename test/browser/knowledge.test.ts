import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, find, findAll, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';

const ALL = ['report', 'exact-days', 'background', 'since'];

afterEach(() => {
  vi.useRealTimers();
});

/** The bundled documents, what came later too, in the months around the visit. */
async function mountStory(): Promise<RelationsTimeline> {
  const element = await mount({ attributes: { start: '2025-11', end: '2026-06' } });
  element.filter = { layers: ALL };
  await element.updateComplete;
  return element;
}

const known = (element: RelationsTimeline): string => textOf(element, '.tab[data-name=knowledge]');

describe('the second clock', () => {
  it('steps through the days on which something became known, and tells the page', async () => {
    const element = await mountStory();
    const days: unknown[] = [];
    element.addEventListener('rt-as-of-change', ({ detail }) => days.push(detail.asOf));
    await openPanel(element, 'knowledge');
    expect(known(element)).toContain('15 May 2026');
    for (let step = 0; step < 2; step += 1) {
      button(element, 'Previous news day').click();
      await element.updateComplete;
    }
    button(element, 'Next news day').click();
    await element.updateComplete;
    expect(days).toEqual(['2026-03-25', '2026-03-17', '2026-03-25']);
    expect(known(element)).toContain('25 Mar 2026');
  });

  it('shows the visit as it was known on each day', async () => {
    const element = await mountStory();
    element.show = 'list';
    await openPanel(element, 'knowledge');
    const seen: string[] = [];
    for (const asOf of ['2026-02-04', '2026-02-20', '2026-03-17', '2026-05-15']) {
      element.asOf = asOf;
      await element.updateComplete;
      seen.push(textOf(element, '[data-event=us-visit-china-2026]'));
    }
    expect(seen).toEqual([
      'Planned: Trump’s visit to China',
      'Planned: Trump’s visit to China',
      'Postponed: Trump’s visit to China',
      'Trump visits Beijing',
    ]);
  });

  it('moves with the keys of a slider and says its day in words', async () => {
    const element = await mountStory();
    await openPanel(element, 'knowledge');
    const slider = find(element, '.slider', HTMLInputElement);
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).toBe('25 March 2026');
    await userEvent.keyboard('{Home}');
    await element.updateComplete;
    expect(element.asOf).toBe('2025-10-30');
  });

  it('stays without another news day while it is open, or a day of the reader’s own is looked from', async () => {
    const early = { id: 'early', asOf: '2026-01-10', events: [{ id: 'old', when: '1990', title: 'Old' }] };
    const late = { id: 'late', asOf: '2026-03-10', events: [{ id: 'new', when: '2026-03', title: 'New' }] };
    const element = await mount({ data: [early, late] });
    await openPanel(element, 'knowledge');
    element.filter = { layers: ['early'] };
    await element.updateComplete;
    expect([findAll(element, '#panel.is-knowledge').length, findAll(element, '.slider')]).toEqual([1, []]);
    find(element, '.tab[data-name=knowledge]').click();
    await element.updateComplete;
    expect(findAll(element, '.tab[data-name=knowledge]')).toEqual([]);
    element.asOf = '2026-02-01';
    await element.updateComplete;
    expect(known(element)).toContain('1 Feb 2026');
  });

  it('takes any other day', async () => {
    const element = await mountStory();
    await openPanel(element, 'knowledge');
    const field = find(element, '.day-field input', HTMLInputElement);
    field.value = '2026-03-01';
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.asOf).toBe('2026-03-01');
    expect(textOf(element, '#panel')).toContain('Nothing new on 1 March 2026.');
  });

  it('plays from the first day to the last, and stops when asked', async () => {
    const element = await mountStory();
    await openPanel(element, 'knowledge');
    vi.useFakeTimers();
    button(element, 'Play through the days').click();
    expect(element.asOf).toBe('2025-10-30');
    vi.advanceTimersByTime(2400);
    expect(element.asOf).toBe('2025-11-24');
    vi.runAllTimers();
    expect(element.asOf).toBe('2026-05-15');
    vi.useRealTimers();
    await element.updateComplete;
    expect(button(element, 'Play through the days')).toBeTruthy();
  });

  it('ends when other data comes, whose days are others', async () => {
    const element = await mountStory();
    await openPanel(element, 'knowledge');
    element.asOf = '2025-11-24';
    await element.updateComplete;
    vi.useFakeTimers();
    button(element, 'Play through the days').click();
    vi.advanceTimersByTime(2400);
    const played = element.asOf;
    element.data = { events: [{ when: '2025', title: 'x' }] };
    await element.updateComplete;
    vi.runAllTimers();
    vi.useRealTimers();
    await element.updateComplete;
    element.undo();
    expect(element.asOf).toBe(played);
  });

  it('ends when the way there is taken back', async () => {
    const element = await mountStory();
    await openPanel(element, 'knowledge');
    element.asOf = '2025-10-30';
    await element.updateComplete;
    vi.useFakeTimers();
    button(element, 'Play through the days').click();
    vi.advanceTimersByTime(2400);
    expect(element.asOf).toBe('2025-11-24');
    element.undo();
    vi.runAllTimers();
    vi.useRealTimers();
    await element.updateComplete;
    expect(element.asOf).toBe('2025-10-30');
  });

  it('leaves no timer behind when the element goes', async () => {
    const element = await mountStory();
    await openPanel(element, 'knowledge');
    vi.useFakeTimers();
    button(element, 'Play through the days').click();
    element.remove();
    vi.runAllTimers();
    expect(element.asOf).toBe('2025-10-30');
  });

  it('is not offered where nothing was known at different times', async () => {
    const element = await mount({ data: { events: [{ when: '2025', title: 'x' }] } });
    expect(element.renderRoot.querySelector('.tab[data-name=knowledge]')).toBeNull();
  });
});

describe('documents', () => {
  it('are switched on and off, and the page is told', async () => {
    const element = await mount();
    const filters: unknown[] = [];
    element.addEventListener('rt-filter-change', ({ detail }) => filters.push(detail.filter));
    const panel = await openPanel(element, 'layers');
    const boxes = [...panel.querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, false]);
    boxes[3]?.click();
    await element.updateComplete;
    expect(filters).toEqual([{ layers: ALL }]);
    boxes[3]?.click();
    await element.updateComplete;
    expect(filters[1]).toEqual({});
    expect(element.filter).toEqual({});
  });

  it('come back with undo', async () => {
    const element = await mount();
    const panel = await openPanel(element, 'layers');
    panel.querySelector<HTMLInputElement>('input')?.click();
    await element.updateComplete;
    expect(element.filter.layers).toEqual(['exact-days', 'background']);
    element.undo();
    expect(element.filter).toEqual({});
  });
});
