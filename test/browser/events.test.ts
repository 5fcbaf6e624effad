import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, find, findAll, listen, mark, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { SMALL } from './tools/documents.ts';

const TYPES = ['rt-view-change', 'rt-select', 'rt-filter-change', 'rt-export'] as const;

function listenToAll(element: RelationsTimeline): string[] {
  const types: string[] = [];
  for (const type of TYPES) element.addEventListener(type, () => types.push(type));
  return types;
}

describe('what the host does', () => {
  it('is not told back', async () => {
    const element = await mount({ data: SMALL });
    const types = listenToAll(element);
    element.selected = 'first';
    element.start = '2025-12';
    element.show = 'list';
    element.view = { start: '2025-11', end: '2026-01' };
    element.filter = { topics: ['trade'] };
    await element.updateComplete;
    element.select('second');
    element.select(null);
    element.fit();
    element.zoomTo('2025-11', '2026-01');
    element.zoomBy(1.5);
    element.panBy(0.2);
    element.undo();
    element.redo();
    element.toSVG();
    await element.updateComplete;
    expect(types).toEqual([]);
  });
});

describe('rt-select', () => {
  it('names the event opened, and null when it is closed', async () => {
    const element = await mount({ data: SMALL });
    const selections = listen(element, 'rt-select');
    await userEvent.click(mark(element, 'First talk'));
    await userEvent.click(button(element, 'Close'));
    expect(selections.map(({ detail }) => detail.id)).toEqual(['first', null]);
    expect(selections.every(({ bubbles, composed, cancelable }) => bubbles && composed && cancelable)).toBe(true);
  });

  it('leaves things as they are when cancelled', async () => {
    const element = await mount({ data: SMALL });
    element.addEventListener('rt-select', (event) => {
      event.preventDefault();
    });
    await userEvent.click(mark(element, 'First talk'));
    expect([element.selected, findAll(element, '.details')]).toEqual([null, []]);
  });
});

describe('rt-view-change', () => {
  it('comes from every button that moves the window', async () => {
    const element = await mount();
    const changes = listen(element, 'rt-view-change');
    for (const name of ['Zoom in', 'Zoom out', 'Earlier', 'Later', 'Show all dates']) {
      await userEvent.click(button(element, name));
    }
    expect(changes).toHaveLength(5);
    expect(changes.at(-1)?.detail).toEqual(element.view);
  });

  it('does not come when nothing changes', async () => {
    const element = await mount({ data: SMALL });
    const changes = listen(element, 'rt-view-change');
    button(element, 'Show all dates').click();
    expect(changes).toEqual([]);
  });

  it('comes with an aggregate that is zoomed to', async () => {
    const element = await mount({ attributes: { start: '1949', end: '2026' } });
    const changes = listen(element, 'rt-view-change');
    const aggregate = findAll(element, '.hit:not([aria-expanded])').at(0);
    const count = parseInt(aggregate?.ariaLabel?.match(/(\d+) events/)?.[1] ?? '', 10);
    await userEvent.click(aggregate!);
    expect(changes).toHaveLength(1);
    expect(count).toBeGreaterThan(1);
    expect(findAll(element, '.hit').length).toBeGreaterThanOrEqual(count);
  });
});

describe('rt-filter-change', () => {
  it('comes when the reader clears the filters', async () => {
    const element = await mount({ data: SMALL });
    element.filter = { topics: ['none-of-them'] };
    await element.updateComplete;
    expect(textOf(element, '.state')).toBe('No events match these filters. 4 are hidden. Clear filters');
    const changes = listen(element, 'rt-filter-change');
    await userEvent.click(find(element, '.state button'));
    expect(changes.map(({ detail }) => detail)).toEqual([{ filter: {} }]);
    expect(findAll(element, '.hit')).toHaveLength(4);
  });
});

describe('rt-export', () => {
  it('comes before the file and can stop it', async () => {
    const element = await mount({ data: SMALL });
    const exports = listen(element, 'rt-export');
    element.addEventListener('rt-export', (event) => {
      event.preventDefault();
    });
    await openPanel(element, 'share');
    let files = 0;
    document.addEventListener('click', () => (files += 1), { once: true, capture: true });
    await userEvent.click(button(element, 'SVG picture'));
    expect(exports.map(({ detail, cancelable }) => [detail, cancelable])).toEqual([[{ format: 'svg' }, true]]);
    expect([files, textOf(element, '[role=status]')]).toEqual([1, '']);
  });
});
