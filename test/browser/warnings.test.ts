import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { SMALL, dataScript } from './tools/documents.ts';
import { create, find, mount, place, textOf } from './tools/mount.ts';

let warn: MockInstance<typeof console.warn>;
const said = (): readonly unknown[] => warn.mock.calls.map(([message]) => message as unknown);

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a value that nobody knows', () => {
  it('is named in the console, with what is allowed, once for all elements', async () => {
    const attributes = { theme: 'purple', locale: 'xx', 'color-by': 'mood', 'as-of': 'soon', selected: 'nothing' };
    await mount({ data: SMALL, attributes });
    await mount({ data: SMALL, attributes });
    expect(said().toSorted()).toEqual([
      '<us-china-timeline>: as-of="soon" is no EDTF date such as 2026-02-04; it is passed over.',
      '<us-china-timeline>: color-by="mood" is none of none, topic, actor, tone; it counts as none.',
      '<us-china-timeline>: locale="xx" is none of en, zh-Hans; it counts as en.',
      '<us-china-timeline>: theme="purple" is none of auto, light, dark; it counts as auto.',
    ]);
  });

  it('is named when it comes later, each value once', async () => {
    const element = await mount({ data: SMALL });
    for (const show of ['cinema', 'list', 'cinema', 'theatre']) {
      element.setAttribute('show', show);
      await element.updateComplete;
    }
    expect(said().map((message) => String(message).split(' is ')[0])).toEqual([
      '<us-china-timeline>: show="cinema"',
      '<us-china-timeline>: show="theatre"',
    ]);
  });

  it('is none of those that are known, in any spelling of a language', async () => {
    for (const locale of ['en-GB', 'zh-CN', 'zh-Hans', ''])
      await mount({
        data: SMALL,
        attributes: { locale, theme: 'dark', start: '2025', end: '2026-03', 'url-state': 'none' },
      });
    expect(said()).toEqual([]);
  });

  it('is passed over in silence when there were fifty', async () => {
    const element = await mount({ data: SMALL });
    for (let index = 0; index < 60; index++) {
      element.setAttribute('show', `screen ${index}`);
      await element.updateComplete;
    }
    expect(said().length).toBeGreaterThan(30);
    expect(said().length).toBeLessThanOrEqual(50);
  });
});

describe('an element without data', () => {
  it('says in the reader’s language what is missing, after a moment in which data may come', async () => {
    const element = await mount({ tag: 'relations-timeline', attributes: { locale: 'zh' } });
    expect(textOf(element, '.no-data')).toContain('src');
    expect(textOf(element, '.no-data')).toContain('尚无时间线');
    expect(find(element, '.no-data').checkVisibility({ visibilityProperty: true })).toBe(false);
    find(element, '.no-data')
      .getAnimations()
      .forEach((animation) => animation.finish());
    expect(find(element, '.no-data').checkVisibility({ visibilityProperty: true })).toBe(true);
    element.append(dataScript(SMALL));
    await expect.poll(() => textOf(element, '#title')).toBe('Two talks and a plan');
    expect(textOf(element, '.no-data')).toBe('');
  });

  it('leaves the word to the page’s own content where there is some', async () => {
    const element = create({ tag: 'relations-timeline', children: [document.createElement('p')] });
    await place(element);
    expect(textOf(element, '.no-data')).toBe('');
  });
});
