import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { button, find, findAll, focused, mark, mount, textOf } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';

const CALL = 'trump-xi-call-2026-02';
/** The title in the name of the mark that has the focus. */
const here = (element: Element): string => focused(element)?.ariaLabel?.split('. ')[1] ?? 'elsewhere';

async function press(element: RelationsTimeline, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key);
  await element.updateComplete;
}

async function at(words: string, more: object = {}): Promise<RelationsTimeline> {
  const element = await mount({ data: SMALL, ...more });
  mark(element, words).focus();
  return element;
}

describe('links in the plot', () => {
  it('are chosen one after the other, said, and drawn out', async () => {
    const element = await mount();
    mark(element, '4 February 2026. Trump and Xi speak by phone').focus();
    await press(element, '.');
    const first = textOf(element, '.link-tip b');
    expect(first).toMatch(/^Link 1 of \d+: /);
    await expect.poll(() => textOf(element, '[role=status]')).toBe(first);
    await press(element, '.');
    expect(textOf(element, '.link-tip b')).toMatch(/^Link 2 of /);
    await press(element, ',');
    expect(textOf(element, '.link-tip b')).toBe(first);
    expect([findAll(element, '.link.is-followed').length, findAll(element, '.is-link-end').length]).toEqual([1, 1]);
    await press(element, '{Escape}');
    expect([textOf(element, '.link-tip'), here(element)]).toEqual(['', 'Trump and Xi speak by phone']);
  });

  it('are followed with Enter, and Backspace comes back', async () => {
    const element = await at('Second talk');
    await press(element, '.', '{Enter}');
    await expect.poll(() => here(element)).toBe('First talk');
    expect(element.selected).toBeNull();
    await press(element, '{Backspace}');
    await expect.poll(() => here(element)).toBe('Second talk');
  });

  it('can be followed against their direction', async () => {
    const element = await at('First talk');
    await press(element, ',');
    expect(textOf(element, '.link-tip b')).toBe('Link 1 of 1: is referred to by Second talk, 4 February 2026');
    await press(element, '{Enter}');
    await expect.poll(() => here(element)).toBe('Second talk');
  });

  it('take the open details along', async () => {
    const element = await at('Second talk', { attributes: { selected: 'second' } });
    await press(element, '.', '{Enter}');
    await expect.poll(() => [element.selected, here(element)]).toEqual(['first', 'First talk']);
    await press(element, '{Backspace}');
    await expect.poll(() => [element.selected, here(element)]).toEqual(['second', 'Second talk']);
  });

  it('lead outside the window', async () => {
    const element = await at('Second talk', { attributes: { start: '2026-01', end: '2026-05' } });
    await press(element, '.', '{Enter}');
    await expect.poll(() => here(element)).toBe('First talk');
  });

  it('say so where there are none, and leave Enter alone', async () => {
    const element = await at('Order of goods');
    await press(element, '.');
    await expect.poll(() => textOf(element, '[role=status]')).toBe('No related events');
    await press(element, '{Enter}');
    expect(element.selected).toBe('order');
  });

  it('are let go when the focus moves on', async () => {
    const element = await at('Second talk');
    await press(element, '.', '{ArrowLeft}');
    expect([here(element), textOf(element, '.link-tip')]).toEqual(['First talk', '']);
    await press(element, '{Enter}');
    expect(element.selected).toBe('first');
  });

  it('have no keys where single keys are switched off', async () => {
    const element = await at('Second talk', { attributes: { 'no-hotkeys': '' } });
    await press(element, '.');
    expect(textOf(element, '.link-tip')).toBe('');
  });

  it('work from top to bottom too', async () => {
    const element = await at('Second talk', { width: 320 });
    await press(element, '.', '{Enter}');
    await expect.poll(() => here(element)).toBe('First talk');
  });
});

describe('links in the details', () => {
  it.each(['chart', 'list', 'accounts'])('have a way back: %s', async (show) => {
    const element = await mount({ attributes: { show, selected: CALL } });
    await userEvent.click(find(element, '.links .link-button'));
    const reached = element.selected;
    expect(reached).not.toBe(CALL);
    await userEvent.click(button(element, 'Back to Trump and Xi speak by phone'));
    expect(element.selected).toBe(CALL);
    await expect.poll(() => focused(element)?.id).toBe('details-title');
    expect(findAll(element, '.back')).toEqual([]);
  });

  it('are come back from with Backspace', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    await userEvent.click(find(element, '.links .link-button'));
    await expect.poll(() => focused(element)?.id).toBe('details-title');
    await press(element, '{Backspace}');
    await expect.poll(() => [element.selected, focused(element)?.id]).toEqual(['second', 'details-title']);
  });

  it('offer no way back to an event that was not left by a link', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    await userEvent.click(find(element, '.links .link-button'));
    element.select('visit');
    await element.updateComplete;
    expect(findAll(element, '.back')).toEqual([]);
  });
});
