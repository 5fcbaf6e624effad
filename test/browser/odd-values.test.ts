import { describe, expect, it } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { findAll, mount, textOf } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';

const bare: unknown = Object.create(null);
/** Sets what TypeScript would refuse, as a page in plain JavaScript can. */
const set = (element: RelationsTimeline, values: object): object => Object.assign(element, values);

describe('properties that are no texts', () => {
  it.each([
    ['asOf', new Date(Date.UTC(2026, 1, 4)), '2026-02-04'],
    ['asOf', 2027, '2027'],
    ['start', new Date(NaN), null],
    ['end', bare, null],
    ['locale', {}, null],
    ['selected', ['first'], null],
    ['show', Symbol('list'), null],
    ['lanes', bare, null],
    ['theme', 5n, null],
    ['headingLevel', bare, 0],
    ['headingLevel', '4', 4],
  ])('%s', async (name, value, read) => {
    const element = await mount({ data: SMALL });
    set(element, { [name]: value });
    expect(element.view.start).toBeInstanceOf(Date);
    await element.updateComplete;
    expect(element[name as 'asOf']).toBe(read);
    expect(findAll(element, '.hit')).toHaveLength(4);
  });

  it('src may be a URL', async () => {
    const element = await mount({ tag: 'relations-timeline' });
    set(element, { src: new URL(`data:application/json,${encodeURIComponent(JSON.stringify(SMALL))}`) });
    await expect.poll(() => textOf(element, '.title')).toBe(SMALL.title);
  });

  it('a filter counts as far as it can be read', async () => {
    const element = await mount({ data: SMALL });
    set(element, { filter: { query: 2025, topics: 5, actors: bare, statuses: ['planned', bare] } });
    await element.updateComplete;
    expect(element.filter).toEqual({ query: '2025', statuses: ['planned'] });
    set(element, { filter: 'trade' });
    await element.updateComplete;
    expect(element.filter).toEqual({});
  });

  it('an edge of the view that is no date stays', async () => {
    const element = await mount({ data: SMALL });
    const { view } = element;
    set(element, { view: { start: bare, end: {} } });
    await element.updateComplete;
    expect(element.view).toEqual(view);
  });

  it.each(['lanes', 'layout', 'colorBy', 'theme', 'preset'])(
    'an export with another %s is a RangeError',
    async (name) => {
      const element = await mount({ data: SMALL });
      expect(() => element.toSVG({ [name]: 'x' })).toThrow(RangeError);
    },
  );
});

describe('a small root font', () => {
  it('leaves every control at least 24 px high', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await mount({ attributes: { selected: 'trump-xi-call-2026-02', show: 'table' } });
    const buttons = findAll(element, '.button:not(dialog *), .segment, .tab, .sort, .text-button');
    expect(buttons.length).toBeGreaterThan(10);
    const small = buttons.filter((one) => one.getBoundingClientRect().height < 24);
    expect(small.map(({ className }) => className)).toEqual([]);
    document.documentElement.style.fontSize = '';
  });
});
