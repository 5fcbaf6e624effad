import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, find, findAll, focused, listen, mark, mount, textOf } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';
import { layoutFlaws } from './tools/layout-flaws.ts';

/** Which mark has the focus: the title in its name. */
const here = (element: Element): string =>
  focused(element)?.ariaLabel?.split('. ')[1] ?? focused(element)?.className ?? 'nothing';

async function press(element: RelationsTimeline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key);
  await element.updateComplete;
}

async function start(words: string, width = 1000, more: object = {}): Promise<RelationsTimeline> {
  const element = await mount({ data: SMALL, width, ...more });
  mark(element, words).focus();
  return element;
}

const spanDays = ({ view }: RelationsTimeline): number =>
  ((view.end?.valueOf() ?? NaN) - (view.start?.valueOf() ?? NaN)) / 86_400_000;

describe('tab stops', () => {
  it('are one for the toolbar, one for all marks, and the rest of the page', async () => {
    const element = await mount({ data: SMALL });
    const before = Object.assign(document.createElement('button'), { textContent: 'before' });
    element.before(before);
    before.focus();
    const stops: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      await userEvent.tab();
      const stop = focused(element);
      stops.push(stop?.className.split(' ')[0] ?? 'outside');
    }
    expect(stops.slice(0, 4)).toEqual(['skip', 'segment', stops[2], 'hit']);
    expect(findAll(element, '.hit[tabindex="0"]')).toHaveLength(1);
    expect(findAll(element, '.toolbar [tabindex="0"]')).toHaveLength(1);
  });

  it('come back to the mark last focused', async () => {
    const element = await start('First talk');
    await press(element, '{ArrowRight}', '{Shift>}{Tab}{/Shift}', '{Tab}');
    expect(here(element)).toBe('Second talk');
  });

  it('can skip the timeline', async () => {
    const element = await mount({ data: SMALL });
    find(element, '.skip').focus();
    await press(element, '{Enter}');
    expect(focused(element)?.id).toBe('after');
  });
});

describe('arrows in lanes', () => {
  it('move in a lane and between lanes', async () => {
    const element = await start('First talk');
    const path = [];
    for (const key of [
      '{ArrowRight}',
      '{ArrowDown}',
      '{ArrowUp}',
      '{End}',
      '{Home}',
      '{Control>}{End}{/Control}',
      '{Control>}{Home}{/Control}',
    ]) {
      await press(element, key);
      path.push(here(element));
    }
    expect(path).toEqual([
      'Second talk',
      'Order of goods',
      'First talk',
      'Planned: Visit',
      'First talk',
      'Planned: Visit',
      'First talk',
    ]);
  });

  it('do not wrap around, and say so', async () => {
    const element = await start('Planned: Visit');
    await press(element, '{ArrowRight}');
    expect(here(element)).toBe('Planned: Visit');
    await expect.poll(() => textOf(element, '[role=status]')).toBe('Last event in Talks');
  });

  it('say where all events end, not only those of the lane', async () => {
    const element = await start('Planned: Visit');
    await press(element, '{Control>}{End}{/Control}');
    await expect.poll(() => textOf(element, '[role=status]')).toBe('Last event in Timeline');
  });

  it('do nothing outside the plot', async () => {
    const element = await mount({ data: SMALL });
    const before = element.view;
    button(element, 'Zoom in').focus();
    await press(element, '{PageDown}', '+', '0');
    expect(element.view).toEqual(before);
  });
});

describe('the toolbar from top to bottom', () => {
  it.each(['en', 'zh-Hans'])('zooms to a day and back out, with targets of 24 px, in %s', async (locale) => {
    const element = await mount({ data: SMALL, width: 320, attributes: { locale } });
    const press = async (name: string, times: number): Promise<string | null> => {
      for (let n = 0; n < times; n += 1) find(element, `[data-name=${name}]`).click();
      await element.updateComplete;
      return find(element, `[data-name=${name}]`).ariaDisabled;
    };
    expect([await press('zoom-in', 1), await press('zoom-in', 16), spanDays(element)]).toEqual(['false', 'true', 1]);
    expect([await press('zoom-out', 1), await press('zoom-out', 18)]).toEqual(['false', 'true']);
    const boxes = findAll(element, '.toolbar button').map((one) => one.getBoundingClientRect());
    expect(boxes.every(({ width, height }) => width >= 24 && height >= 24)).toBe(true);
    expect(layoutFlaws(element)).toEqual([]);
  });
});

describe('arrows from top to bottom', () => {
  it('move along time in both directions', async () => {
    const element = await start('First talk', 320);
    const path = [];
    for (const key of [
      '{ArrowDown}',
      '{ArrowRight}',
      '{ArrowUp}',
      '{ArrowLeft}',
      '{End}',
      '{Home}',
      '{PageDown}',
      '{PageUp}',
    ]) {
      await press(element, key);
      path.push(here(element));
    }
    expect(path).toEqual([
      'Order of goods',
      'Second talk',
      'Order of goods',
      'First talk',
      'Planned: Visit',
      'First talk',
      'Planned: Visit',
      'First talk',
    ]);
  });

  it('zoom with + and − about the event that has the focus, down to its day', async () => {
    const element = await start('Second talk', 320);
    const before = spanDays(element);
    await press(element, ...Array<string>(16).fill('+'));
    expect([spanDays(element), here(element)]).toEqual([1, 'Second talk']);
    const noonMs = Date.UTC(2026, 1, 4, 12);
    expect([element.view.start!.valueOf() < noonMs, element.view.end!.valueOf() > noonMs]).toEqual([true, true]);
    await press(element, ...Array<string>(16).fill('-'));
    expect(spanDays(element)).toBeGreaterThan(before);
    expect(here(element)).toBe('Second talk');
  });

  it('stay in the window with + on a period that is longer than it', async () => {
    const element = await mount({
      data: { events: [{ when: '2001/2030', title: 'Long' }] },
      width: 320,
      attributes: { start: '2003-01', end: '2003-12' },
    });
    mark(element, 'Long').focus();
    await press(element, '+');
    expect(element.view.start!.valueOf()).toBeGreaterThan(Date.UTC(2003, 0, 1));
    expect(element.view.end!.valueOf()).toBeLessThan(Date.UTC(2004, 0, 1));
  });
});

describe('keys for the window', () => {
  it('zoom, pan, show all, undo and redo, and tell the page', async () => {
    const element = await mount();
    mark(element, 'Busan').focus();
    const changes = listen(element, 'rt-view-change');
    const first = spanDays(element);
    await press(element, '+');
    expect(spanDays(element)).toBeCloseTo(first / 1.5, 1);
    await press(element, '{Shift>}{ArrowRight}{/Shift}', '-', '0');
    expect(element.view.start?.getUTCFullYear()).toBeLessThan(1950);
    await press(element, '{Control>}z{/Control}');
    expect(element.view.start?.getUTCFullYear()).toBe(2025);
    await press(element, '{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(element.view.start?.getUTCFullYear()).toBeLessThan(1950);
    expect(changes).toHaveLength(6);
    expect(changes.at(-1)?.detail).toEqual(element.view);
  });

  it('page by a whole window, with the focus on what is nearest', async () => {
    const element = await mount();
    mark(element, 'Busan').focus();
    const { end } = element.view;
    await press(element, '{PageUp}');
    expect(element.view.end?.valueOf()).toBeLessThanOrEqual(end!.valueOf());
    expect(focused(element)?.className).toBe('hit');
  });

  it('can be switched off, while arrows stay', async () => {
    const element = await start('First talk', 1000, { attributes: { 'no-hotkeys': '' } });
    const before = element.view;
    await press(element, '+', '0', '?', '{ArrowRight}');
    expect([element.view, find(element, 'dialog', HTMLDialogElement).open, here(element)]).toEqual([
      before,
      false,
      'Second talk',
    ]);
  });

  it('of more than one key stay when single ones are switched off', async () => {
    const element = await mount({ attributes: { 'no-hotkeys': '' } });
    mark(element, 'Busan').focus();
    const before = element.view;
    await press(element, '{Shift>}{ArrowRight}{/Shift}');
    expect(element.view).not.toEqual(before);
    await press(element, '{Control>}z{/Control}');
    expect(element.view).toEqual(before);
  });
});

describe('focus', () => {
  it('goes to the nearest mark when its own is gone', async () => {
    const element = await start('First talk');
    element.zoomTo('2026-03-20', '2026-05-10');
    await element.updateComplete;
    expect(here(element)).toBe('Planned: Visit');
  });

  it('does not move when the reader is elsewhere', async () => {
    const element = await mount({ data: SMALL });
    element.zoomTo('2026-03-20', '2026-05-10');
    await element.updateComplete;
    expect(focused(element)).toBeNull();
  });

  it('stays where it is when other data fails, and in the element while it is asked for again', async () => {
    const element = await start('First talk', 1000, { tag: 'relations-timeline' });
    element.data = 0 as unknown as object;
    await element.updateComplete;
    expect(here(element)).toBe('First talk');
    element.data = undefined;
    element.src = 'https://example.invalid/never.json';
    await element.updateComplete;
    await expect.poll(() => findAll(element, '[role=alert] button').length, { timeout: 5000 }).toBe(1);
    button(element, 'Try again').focus();
    await press(element, '{Enter}');
    expect(focused(element)?.id).toBe('content');
  });

  it('stays in the element when the open event goes with its data', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    find(element, '.sources a').focus();
    element.data = { events: [{ when: '2025', title: 'Another' }] };
    await element.updateComplete;
    expect([findAll(element, '.details'), focused(element)?.id]).toEqual([[], 'content']);
  });

  it('stays in the element when the button pressed is gone', async () => {
    const element = await mount({ attributes: { show: 'list' } });
    const all = find(element, '.window-line button');
    all.focus();
    await press(element, '{Enter}');
    expect(findAll(element, '.window-line')).toEqual([]);
    expect(focused(element)?.id).toBe('content');
  });
});

describe('opening and closing', () => {
  it('Enter opens, the focus stays, Tab goes in, Esc closes and comes back', async () => {
    const element = await start('Second talk');
    await press(element, '{Enter}');
    expect([here(element), element.selected]).toEqual(['Second talk', 'second']);
    await press(element, '{Tab}');
    expect(focused(element)?.closest('.details')).not.toBeNull();
    await press(element, '{Escape}');
    expect([here(element), element.selected, findAll(element, '.details')]).toEqual(['Second talk', null, []]);
  });

  it('Esc on the mark closes the details it opened', async () => {
    const element = await start('Second talk');
    await press(element, '{Enter}', '{Escape}');
    expect([here(element), element.selected]).toEqual(['Second talk', null]);
  });

  it('Space closes what it opened', async () => {
    const element = await start('Second talk');
    await press(element, ' ');
    expect(mark(element, 'Second talk').ariaExpanded).toBe('true');
    await press(element, ' ');
    expect(mark(element, 'Second talk').ariaExpanded).toBe('false');
  });

  it('Esc closes the tooltip first, then the details', async () => {
    const element = await mount({ attributes: { selected: 'busan-meeting', start: '1949', end: '2026' } });
    findAll(element, '.hit')
      .find((hit) => !hit.hasAttribute('aria-expanded'))
      ?.focus();
    await element.updateComplete;
    expect(findAll(element, '.tooltip')).toHaveLength(1);
    await press(element, '{Escape}');
    expect([findAll(element, '.tooltip').length, element.selected]).toEqual([0, 'busan-meeting']);
    await press(element, '{Escape}');
    expect(element.selected).toBeNull();
  });

  it('? opens the help, Esc closes it and gives the focus back', async () => {
    const element = await start('First talk');
    await press(element, '?');
    const dialog = find(element, 'dialog', HTMLDialogElement);
    expect(dialog.open).toBe(true);
    await press(element, '{Escape}');
    expect([dialog.open, here(element)]).toEqual([false, 'First talk']);
  });
});

describe('toolbar', () => {
  it('is moved through with arrows, Home and End', async () => {
    const element = await mount({ data: SMALL });
    button(element, 'Chart').focus();
    const path = [];
    for (const key of ['{ArrowRight}', '{End}', '{ArrowLeft}', '{Home}']) {
      await press(element, key);
      path.push(focused(element)?.dataset.name);
    }
    expect(path).toEqual(['list', 'share', 'filter', 'chart']);
  });

  it('keeps a tab stop when the button that was it goes', async () => {
    const element = await mount({ data: SMALL });
    button(element, 'Zoom in').focus();
    element.show = 'list';
    await element.updateComplete;
    expect(findAll(element, '.toolbar [tabindex="0"]').map(({ dataset }) => dataset.name)).toEqual(['list']);
  });

  it('leaves keys with Alt, Ctrl or Cmd to the browser', async () => {
    const element = await mount({ data: SMALL });
    button(element, 'Chart').focus();
    const keys = [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, {}].map(
      (modifier) => new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true, ...modifier }),
    );
    for (const key of keys) focused(element)?.dispatchEvent(key);
    expect(keys.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false, false, true]);
  });

  it('keeps the focus on a button that has nothing left to do', async () => {
    const element = await mount({ data: SMALL });
    button(element, 'Show all dates').focus();
    await press(element, '{Enter}');
    expect([focused(element)?.dataset.name, focused(element)?.ariaDisabled]).toEqual(['all-dates', 'true']);
  });
});
