import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { manyEvents } from '../tools/many-events.ts';
import { button, find, findAll, mount, rootOf, tidy } from './tools/mount.ts';

const data = { events: manyEvents(20_000) };
const nodeCount = (element: Element): number => rootOf(element).querySelectorAll('*').length;

describe('twenty thousand events', () => {
  it.each(['list', 'table'])('are a %s with pages', async (show) => {
    const element = await mount({ data, attributes: { show } });
    expect(nodeCount(element)).toBeLessThan(1500);
    expect(findAll(element, '.event-button')).toHaveLength(80);
    expect(tidy(find(element, '.pager span'))).toBe('1 to 80 of 20,000 events');
    const first = tidy(find(element, '.event-button'));
    await userEvent.click(button(element, 'Next page'));
    expect(tidy(find(element, '.pager span'))).toBe('81 to 160 of 20,000 events');
    expect(tidy(find(element, '.event-button'))).not.toBe(first);
    expect(rootOf(element).activeElement).toBe(find(element, '.event-button'));
  });

  it('tell in the table how many rows there are, and which one stands where', async () => {
    const element = await mount({ data, attributes: { show: 'table' } });
    expect(find(element, 'table').getAttribute('aria-rowcount')).toBe('20001');
    await userEvent.click(button(element, 'Next page'));
    expect(find(element, 'tbody tr', HTMLTableRowElement).getAttribute('aria-rowindex')).toBe('82');
  });

  it.each([320, 700, 1200])('are few marks at %i px', async (width) => {
    const element = await mount({ data, width });
    expect(findAll(element, '.hit').length).toBeGreaterThan(0);
    expect(findAll(element, '.hit').length).toBeLessThan(400);
  });

  it('open nearer, down to single events', async () => {
    const element = await mount({ data, width: 1000 });
    const before = element.view;
    const aggregate = findAll(element, '.hit').find((hit) => /\d events/.test(hit.ariaLabel ?? ''));
    aggregate?.click();
    await element.updateComplete;
    expect(Number(element.view.end) - Number(element.view.start)).toBeLessThan(
      Number(before.end) - Number(before.start),
    );
  });
});
