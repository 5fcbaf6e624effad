import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, find, findAll, mount, rootOf, textOf } from './tools/mount.ts';
import { SMALL, withEvent } from './tools/documents.ts';

const STRINGS = [
  ['src', 'src'],
  ['selected', 'selected'],
  ['start', 'start'],
  ['end', 'end'],
  ['as-of', 'asOf'],
  ['locale', 'locale'],
] as const;
const CHOICES = [
  ['show', 'show', 'chart', 'list'],
  ['layout', 'layout', 'auto', 'vertical'],
  ['lanes', 'lanes', 'topic', 'actor'],
  ['color-by', 'colorBy', 'none', 'tone'],
  ['theme', 'theme', 'auto', 'dark'],
] as const;
const SWITCHES = [
  ['no-toolbar', 'noToolbar'],
  ['no-footer', 'noFooter'],
  ['no-hotkeys', 'noHotkeys'],
] as const;

// What is said of values that nobody knows has a test of its own.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

describe('attributes and properties', () => {
  it.each(STRINGS)('%s mirrors %s', async (attribute, property) => {
    const element = await mount({ data: SMALL });
    expect(element[property]).toBeNull();
    element.setAttribute(attribute, '2025-10');
    expect(element[property]).toBe('2025-10');
    element[property] = '2025-11';
    await element.updateComplete;
    expect(element.getAttribute(attribute)).toBe('2025-11');
    element.removeAttribute(attribute);
    expect(element[property]).toBeNull();
  });

  it.each(CHOICES)('%s mirrors %s, which is %s by default', async (attribute, property, byDefault, other) => {
    const element = await mount({ data: SMALL });
    expect([element[property], element.hasAttribute(attribute)]).toEqual([byDefault, false]);
    Object.assign(element, { [property]: other });
    await element.updateComplete;
    expect(element.getAttribute(attribute)).toBe(other);
    element.removeAttribute(attribute);
    expect(element[property]).toBe(byDefault);
  });

  it.each(SWITCHES)('%s mirrors %s, which is off by default', async (attribute, property) => {
    const element = await mount({ data: SMALL });
    expect([element[property], element.hasAttribute(attribute)]).toEqual([false, false]);
    element[property] = true;
    await element.updateComplete;
    expect(element.hasAttribute(attribute)).toBe(true);
    element.removeAttribute(attribute);
    expect(element[property]).toBe(false);
  });

  it('takes a value it does not know for the default', async () => {
    const attributes = {
      show: 'cinema',
      layout: 'diagonal',
      lanes: 'rows',
      'color-by': 'mood',
      start: 'soon',
      'as-of': '?',
    };
    const element = await mount({ data: SMALL, attributes });
    expect(findAll(element, '.hit')).toHaveLength(4);
  });

  it('gives the heading level to the title, and the next one to lanes and details', async () => {
    const element = await mount({ data: SMALL, attributes: { 'heading-level': '3', selected: 'first' } });
    const levels = ['#title', '#lane-0', '#details-title'].map((id) => find(element, id).localName);
    expect(levels).toEqual(['h3', 'h4', 'h4']);
    element.headingLevel = 9;
    await element.updateComplete;
    expect(find(element, '#title').localName).toBe('h2');
  });

  it('counts no topics in the summary where there are none', async () => {
    const element = await mount({ data: withEvent('Alone') });
    expect(textOf(element, '.summary')).toBe('1 event, 30 October 2025.');
    element.locale = 'zh';
    await element.updateComplete;
    expect(textOf(element, '.summary')).not.toContain('主题');
  });

  it('leaves out toolbar and footer when told to', async () => {
    const element = await mount({ data: SMALL, attributes: { 'no-toolbar': '', 'no-footer': '' } });
    expect(findAll(element, '.toolbar, .footer')).toEqual([]);
  });

  it('shows a window given by start and end, and goes back to it when they change', async () => {
    const element = await mount({ attributes: { start: '2025-10', end: '2025-12' } });
    expect(element.view).toEqual({ start: new Date(Date.UTC(2025, 9, 1)), end: new Date(Date.UTC(2026, 0, 1)) });
    element.fit();
    element.start = '2025-11';
    await element.updateComplete;
    expect(element.view.start).toEqual(new Date(Date.UTC(2025, 10, 1)));
  });

  it('leads from a day on which nothing was known to the newest one', async () => {
    const element = await mount({
      data: { ...SMALL, description: 'What came of it' },
      attributes: { 'as-of': '2026-01-01' },
    });
    expect(textOf(element, '.description')).toBe('');
    button(element, 'Go to the newest day').click();
    await element.updateComplete;
    expect([element.asOf, textOf(element, '.description')]).toEqual([null, 'What came of it']);
  });

  it('names its colours in the key', async () => {
    const element = await mount({ attributes: { 'color-by': 'actor' } });
    expect(textOf(element, '.legend')).toContain('China and US');
  });

  it('shows all events of all dates on a phone when they are asked for, and the first of them else', async () => {
    const element = await mount({ width: 340 });
    button(element, 'Show all dates').click();
    await element.updateComplete;
    expect(findAll(element, '.hit').length).toBeGreaterThan(50);
    button(element, 'Back to the first view').click();
    await element.updateComplete;
    expect(findAll(element, '.hit')).toHaveLength(8);
    expect(button(element, 'Back to the first view').ariaDisabled).toBe('true');
  });

  it('shows only what was known on a day', async () => {
    const element = await mount({ data: SMALL, attributes: { 'as-of': '2026-01-01' } });
    expect(textOf(element, '.state-title')).toBe('No event was known on 1 January 2026');
    element.asOf = '2026-02-04';
    await element.updateComplete;
    expect(findAll(element, '.hit')).toHaveLength(4);
  });

  it('keeps what the host’s author set, and takes its name', async () => {
    const element = await mount({
      data: SMALL,
      attributes: { 'aria-label': 'Talks so far', role: 'figure', lang: 'en' },
    });
    expect([element.getAttribute('role'), element.className]).toEqual(['figure', '']);
    expect(find(element, 'section').ariaLabel).toBe('Talks so far');
    element.ariaLabel = 'Talks until now';
    await element.updateComplete;
    expect(find(element, 'section').ariaLabel).toBe('Talks until now');
  });

  it('honours properties set before the tag was known', async () => {
    const late = document.createElement('late-timeline') as HTMLElement & { data: unknown };
    late.data = SMALL;
    document.body.append(late);
    customElements.define('late-timeline', class extends (await import('../../src/class.ts')).RelationsTimeline {});
    await (late as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(rootOf(late).querySelector('#title')?.textContent).toBe('Two talks and a plan');
    late.remove();
  });
});

describe('language', () => {
  it('comes from the locale attribute, else the nearest lang, and follows it', async () => {
    const element = await mount();
    expect(find(element, 'section').lang).toBe('en');
    element.parentElement!.lang = 'zh-CN';
    await expect.poll(() => find(element, 'section').lang).toBe('zh-Hans');
    element.locale = 'en-GB';
    await element.updateComplete;
    expect(find(element, 'section').lang).toBe('en');
  });

  it('is found across shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'zh-Hans';
    const element = await mount();
    element.parentElement!.replaceWith(outer);
    outer.attachShadow({ mode: 'open' }).append(element);
    await expect.poll(() => find(element, 'section').lang).toBe('zh-Hans');
    outer.lang = 'en';
    await expect.poll(() => find(element, 'section').lang).toBe('en');
    outer.remove();
  });

  it('marks words in another language', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'second' } });
    expect(find(element, '.account-text').lang).toBe('zh-Hans');
  });

  it('does not call a translation by the language of the original', async () => {
    const text = { en: 'The tone was good.', 'zh-Hans': '气氛很好' };
    const claims = [{ text: 'Tone', accounts: { cn: { state: 'stated', text, lang: 'zh-Hans' } } }];
    const data = { parties: ['cn'], events: [{ id: 'a', when: '2025', title: 'A', claims }] };
    const element = await mount({ data, attributes: { selected: 'a' } });
    expect([find(element, '.account-text').textContent, find(element, '.account-text').lang]).toEqual([text.en, 'en']);
  });

  it.each(['chart', 'table'])('marks names that are only there in another one: %s', async (show) => {
    const data = {
      parties: ['cn'],
      actors: [{ id: 'cn', name: { 'zh-Hans': '中国' } }],
      topics: [{ id: 't', name: { 'zh-Hans': '会谈' } }],
      events: [
        {
          id: 'a',
          when: '2025-01-01',
          title: 'A',
          topics: ['t'],
          claims: [{ text: 'Claim', accounts: { cn: { state: 'stated' } } }],
        },
      ],
    };
    const element = await mount({ data, attributes: { show, selected: 'a' } });
    const named = findAll(
      element,
      '.facts [lang], .event-table tr > td:nth-child(3) [lang], .accounts-table th [lang]',
    );
    expect(new Set(named.map((one) => `${one.lang} ${one.textContent}`))).toEqual(
      new Set(['zh-Hans 会谈', 'zh-Hans 中国']),
    );
  });
});
