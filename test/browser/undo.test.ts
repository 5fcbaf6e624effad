import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, find, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function mountClock(): Promise<RelationsTimeline> {
  const element = await mount({ attributes: { start: '2025-11', end: '2026-06' } });
  element.filter = { layers: ['report', 'exact-days', 'background', 'since'] };
  await element.updateComplete;
  await openPanel(element, 'knowledge');
  return element;
}

async function press(element: RelationsTimeline, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await element.updateComplete;
}

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

describe('undo', () => {
  it('takes the day of knowledge back from where it was changed, and tells the page', async () => {
    const element = await mountClock();
    const days: unknown[] = [];
    element.addEventListener('rt-as-of-change', ({ detail }) => days.push(detail.asOf));
    button(element, 'Previous news day').focus();
    await press(element, '{Enter}{Enter}');
    expect(element.asOf).toBe('2026-03-17');
    await press(element, UNDO);
    expect(element.asOf).toBe('2026-03-25');
    await press(element, UNDO);
    expect(element.asOf).toBeNull();
    await press(element, REDO);
    expect(element.asOf).toBe('2026-03-25');
    expect(days).toEqual(['2026-03-25', '2026-03-17', '2026-03-25', null, '2026-03-25']);
    expect(textOf(element, '.tab[data-name=knowledge]')).toContain('25 Mar 2026');
  });

  it('goes back through days, windows and filters in the order in which they came', async () => {
    const element = await mountClock();
    const state = (): unknown => [element.asOf, element.filter.query, element.view.start?.getTime()];
    const states = [state()];
    for (const act of [
      () => button(element, 'Previous news day').click(),
      () => button(element, 'Zoom in').click(),
      () => button(element, 'Previous news day').click(),
    ]) {
      act();
      await element.updateComplete;
      states.push(state());
    }
    await openPanel(element, 'filter');
    await userEvent.fill(find(element, '#query', HTMLInputElement), 'visit');
    for (const expected of states.toReversed()) {
      element.undo();
      await element.updateComplete;
      expect(state()).toEqual(expected);
    }
  });

  it('takes a drag of the slider back at once', async () => {
    const element = await mountClock();
    const slider = find(element, '.slider', HTMLInputElement);
    for (const at of ['3', '2', '1']) {
      slider.value = at;
      slider.dispatchEvent(new Event('input'));
      await element.updateComplete;
    }
    slider.dispatchEvent(new Event('change'));
    expect(element.asOf).not.toBeNull();
    element.undo();
    expect(element.asOf).toBeNull();
  });

  it('takes days that were played through back at once', async () => {
    const element = await mountClock();
    vi.useFakeTimers();
    button(element, 'Play through the days').click();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await element.updateComplete;
    button(element, 'Pause').click();
    expect(element.asOf).not.toBeNull();
    element.undo();
    expect(element.asOf).toBeNull();
  });

  it('leaves a day alone that the page has set, and says nothing of its own calls', async () => {
    const element = await mountClock();
    const days: unknown[] = [];
    button(element, 'Zoom in').click();
    element.asOf = '2026-03-01';
    await element.updateComplete;
    element.addEventListener('rt-as-of-change', ({ detail }) => days.push(detail.asOf));
    element.undo();
    expect([element.asOf, days]).toEqual(['2026-03-01', []]);
  });

  it('is the field’s own while text is typed', async () => {
    const element = await mountClock();
    button(element, 'Previous news day').click();
    await openPanel(element, 'filter');
    const field = find(element, '#query', HTMLInputElement);
    field.focus();
    await press(element, UNDO);
    expect(element.asOf).toBe('2026-03-25');
  });
});
