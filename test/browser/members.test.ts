import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { CROWD } from './tools/documents.ts';
import { button, find, findAll, focused, listen, mount, textOf, tidy } from './tools/mount.ts';

const heapOf = (element: Element): HTMLElement => {
  const heap = findAll(element, '.hit').find(({ ariaLabel }) => ariaLabel?.includes(' events. Among them: '));
  if (!heap) throw new Error('no aggregate');
  return heap;
};

/** The aggregate of the day, at the shortest window there is. */
async function zoomedIn(): Promise<RelationsTimeline> {
  const element = await mount({ data: CROWD });
  element.zoomTo('2025-06-07', '2025-06-13');
  await element.updateComplete;
  return element;
}

describe('an aggregate that cannot be zoomed to', () => {
  it('lists its events', async () => {
    const element = await zoomedIn();
    const heap = heapOf(element);
    const count = parseInt(/(\d+) events/.exec(heap.ariaLabel ?? '')?.[1] ?? '', 10);
    expect(heap.ariaExpanded).toBe('false');
    const told = [listen(element, 'rt-select'), listen(element, 'rt-view-change')];
    await userEvent.click(heap);
    expect(heapOf(element).ariaExpanded).toBe('true');
    expect(heapOf(element).getAttribute('aria-controls')).toBe(find(element, '[role=region]').id);
    expect(textOf(element, '.details-title')).toBe(`${String(count)} events`);
    expect(findAll(element, '.members button')).toHaveLength(count);
    expect([told, element.selected]).toEqual([[[], []], null]);
  });

  it('leads to each of them, by pointer', async () => {
    const element = await zoomedIn();
    const selections = listen(element, 'rt-select');
    await userEvent.click(heapOf(element));
    const last = findAll(element, '.members button').at(-1)!;
    const title = tidy(last);
    await userEvent.click(last);
    expect([textOf(element, '.details-title'), focused(element)?.id]).toEqual([title, 'details-title']);
    expect(selections.map(({ detail }) => detail.id)).toEqual([element.selected]);
  });

  it('leads to each of them, by keyboard, and back', async () => {
    const element = await zoomedIn();
    heapOf(element).focus();
    await userEvent.keyboard('{Enter}');
    expect(focused(element)).toBe(heapOf(element));
    await userEvent.tab();
    await userEvent.tab();
    expect(focused(element)?.closest('.members')).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(element.selected).toMatch(/^e\d+$/);
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect([focused(element), element.selected]).toEqual([heapOf(element), null]);
    await userEvent.keyboard('{Enter}{Escape}');
    await element.updateComplete;
    expect([focused(element), findAll(element, '.members')]).toEqual([heapOf(element), []]);
  });

  it('closes with its button, and with a second press', async () => {
    const element = await zoomedIn();
    await userEvent.click(heapOf(element));
    await userEvent.click(button(element, 'Close'));
    expect([findAll(element, '.members'), focused(element)]).toEqual([[], heapOf(element)]);
    await userEvent.click(heapOf(element));
    await userEvent.click(heapOf(element));
    expect(findAll(element, '.members')).toEqual([]);
  });

  it('is forgotten when the host opens an event, or other data comes', async () => {
    const element = await zoomedIn();
    await userEvent.click(heapOf(element));
    element.selected = 'far';
    await element.updateComplete;
    expect([findAll(element, '.members'), textOf(element, '.details-title')]).toEqual([[], 'Far']);
    element.selected = null;
    await element.updateComplete;
    expect(findAll(element, '.details')).toEqual([]);
    await userEvent.click(heapOf(element));
    element.data = { events: [{ id: 'e0', when: '2025-06-10', title: 'Alone' }] };
    await element.updateComplete;
    expect(findAll(element, '.details')).toEqual([]);
  });
});
