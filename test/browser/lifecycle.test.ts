import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { create, find, findAll, mark, mount, place, textOf } from './tools/mount.ts';
import { dataScript, SMALL } from './tools/documents.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts what is added to and taken from something. */
function balance(target: object, add: string, remove: string): () => number {
  const added = vi.spyOn(target as Record<string, () => void>, add);
  const removed = vi.spyOn(target as Record<string, () => void>, remove);
  return () => added.mock.calls.length - removed.mock.calls.length;
}

describe('connecting and disconnecting', () => {
  it('leaves no listener behind', async () => {
    const open = [
      balance(document, 'addEventListener', 'removeEventListener'),
      balance(document.fonts, 'addEventListener', 'removeEventListener'),
      balance(window, 'addEventListener', 'removeEventListener'),
    ];
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    expect(open.map((count) => count()).reduce((sum, count) => sum + count)).toBeGreaterThan(0);
    element.remove();
    expect(open.map((count) => count())).toEqual([0, 0, 0]);
  });

  it('leaves no observer behind', async () => {
    const watched = [ResizeObserver, MutationObserver].map((Observer) => {
      const observe = vi.spyOn(Observer.prototype, 'observe');
      const disconnect = vi.spyOn(Observer.prototype, 'disconnect');
      return { observe, disconnect };
    });
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    const observers = watched.map(({ observe }) => new Set(observe.mock.contexts));
    for (const { disconnect } of watched) disconnect.mockClear();
    element.remove();
    expect(watched.map(({ disconnect }) => new Set(disconnect.mock.contexts))).toEqual(observers);
  });

  it('works again after being put back, elsewhere and at another width', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    element.remove();
    await place(element, 320);
    expect(find(element, '.stage').className).toContain('is-vertical');
    await userEvent.click(mark(element, 'First talk'));
    expect(textOf(element, '.details-title')).toBe('First talk');
  });

  it('leaves nothing open that the pointer or a dialog had opened', async () => {
    const element = await mount({ attributes: { start: '1949', end: '2026' } });
    const box = element.parentElement!;
    findAll(element, '.hit:not([aria-expanded])')[0]!.focus();
    await element.updateComplete;
    expect(findAll(element, '.tooltip')).toHaveLength(1);
    find(element, '[data-name=help]').click();
    element.remove();
    box.append(element);
    await element.updateComplete;
    expect([findAll(element, '.tooltip'), find(element, 'dialog', HTMLDialogElement).open]).toEqual([[], false]);
  });

  it('can be changed while it is out of the page', async () => {
    const element = await mount({ data: SMALL });
    element.remove();
    element.selected = 'first';
    await place(element);
    expect(textOf(element, '.details-title')).toBe('First talk');
  });
});

describe('width', () => {
  it('is followed, and nothing is drawn without any', async () => {
    const element = create({ data: SMALL });
    const box = document.createElement('div');
    box.hidden = true;
    box.append(element);
    document.body.append(box);
    await element.updateComplete;
    expect(findAll(element, '.plot')).toEqual([]);
    box.hidden = false;
    await expect.poll(() => findAll(element, '.plot').length).toBe(1);
    box.style.width = '400px';
    await expect.poll(() => find(element, 'svg[part=drawing]', SVGElement).getAttribute('width')).toBe('400');
    box.remove();
  });

  it('of the drawing is the host’s content box', async () => {
    const element = create({ data: SMALL });
    element.style.padding = '0 20px';
    await place(element, 700);
    expect(find(element, 'svg[part=drawing]', SVGElement).getAttribute('width')).toBe('660');
  });

  it.each([320, 375, 560, 700, 960, 1280])('%i px never makes the page scroll sideways', async (width) => {
    await page.viewport(1300, 700);
    const element = await mount({ width, attributes: { selected: 'trump-xi-call-2026-02' } });
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('several on one page', () => {
  it('do not touch one another', async () => {
    const one = await mount({ data: SMALL });
    const two = await mount({ tag: 'relations-timeline', children: [dataScript(SMALL)] });
    const three = await mount();
    await userEvent.click(mark(one, 'First talk'));
    one.fit();
    await one.updateComplete;
    expect([one.selected, two.selected, three.selected]).toEqual(['first', null, null]);
    expect(findAll(two, '.hit')).toHaveLength(4);
  });

  it('share their style sheets', async () => {
    const [one, two] = [await mount(), await mount()];
    expect(one.shadowRoot!.adoptedStyleSheets[0]).toBe(two.shadowRoot!.adoptedStyleSheets[0]);
  });
});

describe('many events from top to bottom', () => {
  const data = {
    events: Array.from({ length: 14 }, (_, n) => ({
      id: `e${String(n)}`,
      when: `2025-01-${String(n + 10)}`,
      title: `Event ${String(n)}`,
    })),
  };

  it('are cut to eight until the reader asks for all', async () => {
    const element = await mount({ data, width: 320 });
    expect(findAll(element, '.hit')).toHaveLength(8);
    await userEvent.click(find(element, '.show-all'));
    expect([findAll(element, '.hit').length, findAll(element, '.show-all')]).toEqual([14, []]);
  });

  it('are all there when the open one would be cut away', async () => {
    const element = await mount({ data, width: 320, attributes: { selected: 'e12' } });
    expect(findAll(element, '.hit')).toHaveLength(14);
  });
});

describe('tooltip', () => {
  it('shows what has no label, can be hovered, and goes', async () => {
    const element = await mount({ attributes: { start: '1949', end: '2026' } });
    const aggregate = findAll(element, '.hit:not([aria-expanded])')[0]!;
    await userEvent.hover(aggregate);
    await expect.poll(() => findAll(element, '.tooltip').length).toBe(1);
    await userEvent.hover(find(element, '.tooltip'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(findAll(element, '.tooltip')).toHaveLength(1);
    await userEvent.hover(find(element, '.title'));
    await expect.poll(() => findAll(element, '.tooltip').length).toBe(0);
  });

  it('goes with Esc wherever the focus is', async () => {
    const element = await mount({ attributes: { start: '1949', end: '2026' } });
    await userEvent.hover(findAll(element, '.hit:not([aria-expanded])')[0]!);
    await expect.poll(() => findAll(element, '.tooltip').length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect(findAll(element, '.tooltip')).toEqual([]);
  });

  it('does not repeat a label', async () => {
    const element = await mount({ data: SMALL });
    mark(element, 'First talk').focus();
    await element.updateComplete;
    expect(findAll(element, '.tooltip')).toEqual([]);
  });
});

describe('links in the drawing', () => {
  it('speak up while an end is focused', async () => {
    const element = await mount({ data: SMALL });
    expect(findAll(element, '.link.is-active')).toEqual([]);
    mark(element, 'First talk').focus();
    await element.updateComplete;
    expect(findAll(element, '.link.is-active')).toHaveLength(1);
  });
});
