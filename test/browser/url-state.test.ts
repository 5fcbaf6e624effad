import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { find, findAll, mount, textOf } from './tools/mount.ts';
import { openStory } from './tools/open-story.ts';
import { SMALL } from './tools/documents.ts';

const HASH = { 'url-state': 'hash' };
const start = location.href.replace(/#.*$/, '');

const linked = (attributes = {}, data?: unknown): Promise<RelationsTimeline> =>
  mount({ attributes: { ...HASH, ...attributes }, data });
const goTo = (hash: string): void => history.replaceState(null, '', `${start}${hash}`);

beforeEach(() => goTo(''));
afterEach(() => {
  vi.restoreAllMocks();
  goTo('');
});

describe('the address', () => {
  it('stays as it is until something is changed, and without url-state always', async () => {
    goTo('#notes');
    const element = await linked();
    const other = await mount();
    other.selected = 'busan-meeting';
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([location.hash, element.urlState]).toEqual(['#notes', 'hash']);
  });

  it('holds what is looked at', async () => {
    const element = await linked({}, SMALL);
    Object.assign(element, { selected: 'first', show: 'table', lanes: 'none', asOf: '2026-03-01' });
    element.filter = { topics: ['talks', 'a,b;c'], query: 'talk' };
    element.view = { start: '2025-11-15', end: '2026-01-15' };
    await expect.poll(() => location.hash).toContain('show=table');
    const hash = location.hash;
    element.remove();
    goTo(hash);
    const again = await linked({}, SMALL);
    expect([again.selected, again.show, again.lanes, again.asOf]).toEqual(['first', 'table', 'none', '2026-03-01']);
    expect(again.filter).toEqual({ topics: ['talks', 'a,b;c'], query: 'talk' });
    expect(again.view).toEqual(element.view);
  });

  it('holds the step of the story, which leads back out of it', async () => {
    goTo('#v=1&s=6');
    const element = await linked();
    await expect.poll(() => textOf(element, '.story-progress')).toBe('6 of 7');
    expect(element.selected).toBe('soybeans-2026-02');
    find(element, '#story .close').click();
    await element.updateComplete;
    expect([element.selected, findAll(element, '#story')]).toEqual([null, []]);
  });

  it('is followed back and forward', async () => {
    const element = await linked();
    element.select('busan-meeting');
    await expect.poll(() => location.hash).toContain('e=busan-meeting');
    element.show = 'list';
    await expect.poll(() => location.hash).toContain('show=list');
    history.back();
    await expect.poll(() => element.show).toBe('chart');
    expect(element.selected).toBe('busan-meeting');
    history.forward();
    await expect.poll(() => element.show).toBe('list');
  });

  it('says that the reader closed what the page had open', async () => {
    const element = await linked({ selected: 'busan-meeting' });
    element.selected = null;
    await expect.poll(() => location.hash).toBe('#v=1&e=');
    element.remove();
    expect((await linked({ selected: 'busan-meeting' })).selected).toBeNull();
  });

  it('keeps the keys of others', async () => {
    goTo('#tab=2');
    const element = await linked();
    element.show = 'list';
    await expect.poll(() => location.hash).toBe('#v=1&show=list&tab=2');
  });

  it.each([
    '#v=2&show=list',
    '#v=1&show=__proto__&lanes=constructor&t=x/y&s=-1&asof=never&f=__proto__:a;;:,&e=%E0%A4%A',
    '#v=1&t=2026-02/2025-01&s=99999999999&f=statuses:done&q=',
    '#v=1&s=8&t=',
    `#v=1&q=${'x'.repeat(9000)}`,
    '#%%%=&&==v=1',
  ])('does not break on %.80s', async (hash) => {
    goTo(hash);
    const element = await linked();
    expect([element.show, element.lanes, element.asOf, findAll(element, '#story')]).toEqual([
      'chart',
      'topic',
      null,
      [],
    ]);
    expect(findAll(element, '.hit').length).toBeGreaterThan(3);
  });

  it('may be refused by the browser', async () => {
    const element = await linked();
    const refused = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    element.show = 'list';
    await expect.poll(() => refused.mock.calls.length).toBe(1);
    expect([location.hash, element.show]).toEqual(['', 'list']);
  });

  it('follows the story', async () => {
    const element = await linked();
    await openStory(element);
    await expect.poll(() => location.hash).toMatch(/&s=1$/);
  });
});
