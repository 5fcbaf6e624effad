import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import report from '../../data/report-2026-02-04.json' with { type: 'json' };
import { button, find, findAll, focused, listen, mount, textOf } from './tools/mount.ts';
import { openStory } from './tools/open-story.ts';
import { SMALL } from './tools/documents.ts';

const [first, second] = report.story;
const CALL = 'trump-xi-call-2026-02';

describe('the story', () => {
  it('is not offered where there is none', async () => {
    expect(findAll(await mount({ data: SMALL }), '[data-name=story]')).toEqual([]);
  });

  it('begins at its first step, with its event open and its window shown', async () => {
    const element = await mount();
    const views = listen(element, 'rt-view-change');
    await openStory(element);
    expect([textOf(element, '.story-progress'), textOf(element, '#story-title')]).toEqual(['1 of 7', first?.title.en]);
    expect([element.selected, element.view.end?.toISOString().slice(0, 10)]).toEqual([first?.event, '2026-03-01']);
    expect(focused(element)).toBe(find(element, '#story'));
    expect(views).toHaveLength(1);
  });

  it('goes on and back, keeps the focus, and says the step and its text', async () => {
    const element = await mount();
    await openStory(element);
    await userEvent.click(button(element, 'Next'));
    await element.updateComplete;
    expect([textOf(element, '.story-progress'), element.selected]).toEqual(['2 of 7', second?.event]);
    expect(focused(element)).toBe(button(element, 'Next'));
    await expect.poll(() => textOf(element, '[role=status]')).toBe(`2 of 7: ${second!.title.en} ${second!.text.en}`);
    await userEvent.click(button(element, 'Previous'));
    await element.updateComplete;
    expect(textOf(element, '.story-progress')).toBe('1 of 7');
  });

  it.each([
    ['{ArrowRight}', '2 of 7'],
    ['{End}', '7 of 7'],
    ['{End}{ArrowLeft}', '6 of 7'],
    ['{End}{ArrowRight}', '7 of 7'],
    ['{PageDown}{PageDown}{Home}', '1 of 7'],
  ])('%s leads to %s', async (keys, progress) => {
    const element = await mount();
    await openStory(element);
    await userEvent.keyboard(keys);
    await element.updateComplete;
    expect(textOf(element, '.story-progress')).toBe(progress);
  });

  it('gives view, selection and focus back when it is left', async () => {
    const element = await mount({ attributes: { selected: CALL } });
    element.view = { start: '2025-12', end: '2026-03' };
    await element.updateComplete;
    const before = element.view;
    await openStory(element);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Escape}');
    await expect.poll(() => focused(element)).toBe(find(element, '[data-name=story]'));
    expect([element.view, element.selected, findAll(element, '#story')]).toEqual([before, CALL, []]);
  });

  it('is gone through backwards by undo: views within a step, then steps, then what was there before it', async () => {
    const element = await mount({ attributes: { selected: CALL } });
    const before = element.view;
    await openStory(element);
    await userEvent.keyboard('{ArrowRight}');
    await element.updateComplete;
    const ofSecond = element.view;
    button(element, 'Zoom in').click();
    await element.updateComplete;
    const seen = [];
    for (let n = 0; n < 3; n += 1) {
      await userEvent.keyboard('{Control>}z{/Control}');
      await element.updateComplete;
      seen.push([findAll(element, '.story-progress').map(({ textContent }) => textContent.trim()), element.selected]);
      if (n === 0) expect(element.view).toEqual(ofSecond);
    }
    expect(seen).toEqual([
      [['2 of 7'], second?.event],
      [['1 of 7'], first?.event],
      [[], CALL],
    ]);
    expect(element.view).toEqual(before);
    await expect.poll(() => focused(element)).toBe(find(element, '[data-name=story]'));
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await element.updateComplete;
    expect([textOf(element, '.story-progress'), element.selected]).toEqual(['1 of 7', first?.event]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await element.updateComplete;
    expect([findAll(element, '#story'), element.selected, element.view]).toEqual([[], CALL, before]);
  });

  it('that was left comes back by undo, and leads back to where it began', async () => {
    const element = await mount();
    const before = element.view;
    await openStory(element);
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await expect.poll(() => findAll(element, '#story')).toEqual([]);
    element.undo();
    await element.updateComplete;
    expect([textOf(element, '.story-progress'), element.selected]).toEqual(['2 of 7', second?.event]);
    find(element, '#story').focus();
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect([element.view, element.selected]).toEqual([before, null]);
  });

  it('ends with its last step', async () => {
    const element = await mount();
    const home = element.view;
    await openStory(element);
    await userEvent.keyboard('{End}');
    await element.updateComplete;
    await userEvent.click(button(element, 'Finish'));
    await element.updateComplete;
    expect([findAll(element, '#story'), element.selected, element.view]).toEqual([[], null, home]);
  });

  it.each([
    [1280, 'beside'],
    [960, 'beside'],
    [700, 'above'],
    [320, 'above'],
  ])('at %i px it stands %s the timeline', async (width, place) => {
    const element = await mount({ width });
    const story = await openStory(element);
    const [text, plot] = [story, find(element, '#content')].map((one) => one.getBoundingClientRect());
    expect(place === 'beside' ? plot!.left >= text!.right : plot!.top >= text!.bottom).toBe(true);
    await expect.poll(() => element.renderRoot.querySelector('.plot')!.scrollWidth).toBeLessThanOrEqual(plot!.width);
  });

  it('ends when its data is replaced', async () => {
    const element = await mount();
    await openStory(element);
    element.data = SMALL;
    await element.updateComplete;
    await element.updateComplete;
    expect(findAll(element, '#story')).toEqual([]);
  });

  it('names events there are, with a text in both languages', async () => {
    const element = await mount();
    const ids = element.timeline!.events.map(({ id }) => id);
    expect(report.story.filter(({ event }) => !ids.includes(event))).toEqual([]);
    expect(report.story.every(({ title, text }) => title.en && title['zh-Hans'] && text.en && text['zh-Hans'])).toBe(
      true,
    );
  });
});
