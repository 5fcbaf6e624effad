import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { layoutFlaws } from './tools/layout-flaws.ts';
import { find, findAll, mark, mount } from './tools/mount.ts';

const CALL = 'trump-xi-call-2026-02';
const { documentElement: root } = document;

beforeEach(async () => {
  await page.viewport(1320, 900);
  root.style.fontSize = '200%';
});
afterEach(() => {
  root.removeAttribute('style');
});

const middleOf = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Height on the page of the first line drawn in a size, px. */
const lineHeight = (element: Element, size: string): number =>
  find(element, `.plot text[font-size="${size}"]`, SVGTextElement).getBoundingClientRect().height;

describe('type twice as large', () => {
  it('makes the type of the drawing twice as large, also while it is shown', async () => {
    const large = lineHeight(await mount({ width: 1280 }), '13');
    root.style.fontSize = '100%';
    const element = await mount({ width: 1280 });
    const usual = lineHeight(element, '13');
    expect(large / usual).toBeCloseTo(2, 1);
    root.style.fontSize = '200%';
    await expect.poll(() => lineHeight(element, '13') / usual).toBeCloseTo(2, 1);
  });

  it('keeps every button over its mark', async () => {
    for (const width of [600, 1280]) {
      const element = await mount({ width });
      const drawn = find(
        element,
        '.marks [data-event=busan-meeting] circle, .event[data-event=busan-meeting] .mark circle',
        SVGElement,
      );
      const [x, y] = middleOf(drawn);
      const [hitX, hitY] = middleOf(mark(element, 'Busan'));
      expect([Math.abs(x - hitX) < 1.5, Math.abs(y - hitY) < 1.5]).toEqual([true, true]);
    }
  });

  it('keeps the day under the pointer while a wheel zooms there', async () => {
    const element = await mount({ width: 1280, attributes: { interaction: 'greedy' } });
    const [clientX, clientY] = middleOf(mark(element, 'Busan'));
    const turn = new WheelEvent('wheel', { clientX, clientY, deltaY: -100, bubbles: true, cancelable: true });
    find(element, '.plot-area').dispatchEvent(turn);
    await element.updateComplete;
    expect(Math.abs(middleOf(mark(element, 'Busan'))[0] - clientX)).toBeLessThan(2);
  });

  it('puts the details of an event right below it', async () => {
    const element = await mount({ width: 900, attributes: { selected: CALL } });
    await element.updateComplete;
    const details = find(element, '.inline-details').getBoundingClientRect();
    const label = [...element.renderRoot.querySelectorAll(`.event[data-event="${CALL}"] text`)].at(-1)!;
    const gapPx = details.top - label.getBoundingClientRect().bottom;
    expect([gapPx > 0, gapPx < 120]).toEqual([true, true]);
    expect(details.bottom).toBeLessThan(mark(element, 'soybeans').getBoundingClientRect().top + 4);
  });

  it.each([320, 700, 1280])('leaves everything whole at %i px', async (width) => {
    for (const attributes of [{}, { selected: CALL }, { show: 'list' }, { show: 'accounts' }, { locale: 'zh-Hans' }])
      expect(layoutFlaws(await mount({ width, attributes: { ...attributes } }))).toEqual([]);
    expect(findAll(await mount({ width }), '.hit').length).toBeGreaterThan(5);
  });
});
