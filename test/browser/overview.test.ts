import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { axeFaults } from './tools/axe-faults.ts';
import { SMALL, withEvent } from './tools/documents.ts';
import { find, findAll, focused, listen, mount, textOf } from './tools/mount.ts';
import { drag, moveTo, placeIn, press, release } from './tools/pointer.ts';

const DAY = 86_400_000;
/** Three years, so that the overview is always there. */
const LONG = {
  title: 'Three years',
  asOf: '2022-06-30',
  events: [
    { id: 'a', when: '2020-01-01', title: 'Beginning' },
    { id: 'b', when: '2021-06', title: 'Middle' },
    { id: 'c', when: '2022-12-31', title: 'End', status: 'planned' },
  ],
};
const VIEW = { start: '2021-03-01', end: '2021-08-31' };
const long = (): Promise<RelationsTimeline> => mount({ data: LONG, attributes: VIEW });
const slider = (element: Element, part: 'start' | 'window' | 'end'): HTMLElement => find(element, `.brush.is-${part}`);
const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? '';
const days = ({ view }: RelationsTimeline): string[] => [day(view.start), day(view.end)];

describe('the overview', () => {
  it('is there for a long timeline and for a part of a short one, not for all of it', async () => {
    expect(findAll(await long(), '.overview')).toHaveLength(1);
    const short = await mount({ data: SMALL });
    expect(findAll(short, '.overview')).toHaveLength(0);
    short.zoomBy(2);
    await short.updateComplete;
    expect(findAll(short, '.overview')).toHaveLength(1);
  });

  it.each([
    ['no-overview', { 'no-overview': '' }],
    ['the vertical layout', { layout: 'vertical' }],
    ['a list', { show: 'list' }],
  ])('is not there with %s', async (_name, attributes) => {
    expect(findAll(await mount({ data: LONG, attributes }), '.overview')).toEqual([]);
  });

  it('draws a plan hollow, and what happened solid', async () => {
    const element = await long();
    expect(findAll(element, '.overview .hollow')).toHaveLength(1);
    expect(findAll(element, '.overview .known')).toHaveLength(1);
  });

  it('names its handles and what they stand at, in words', async () => {
    const names = (element: Element): (string | null)[][] =>
      findAll(element, '.overview [role=slider]').map((one) => [one.ariaLabel, one.ariaValueText]);
    expect(names(await long())).toEqual([
      ['Start of the period', '1 March 2021'],
      ['Period shown', '1 March 2021 to 31 August 2021'],
      ['End of the period', '31 August 2021'],
    ]);
    expect(names(await mount({ data: LONG, attributes: { ...VIEW, locale: 'zh-Hans' } }))).toEqual([
      ['时段起点', '2021年3月1日'],
      ['所示时段', '2021年3月1日至2021年8月31日'],
      ['时段终点', '2021年8月31日'],
    ]);
  });

  it.each([VIEW, { start: '2021-06-01', end: '2021-06-01' }, { start: '2022-12-30', end: '2022-12-31' }])(
    'has handles of 24 px that do not cover each other and stay inside, for $start to $end',
    async (attributes) => {
      const element = await mount({ data: LONG, attributes });
      const box = find(element, '.overview').getBoundingClientRect();
      const boxes = findAll(element, '.brush').map((one) => one.getBoundingClientRect());
      expect(boxes.every(({ width, height }) => width >= 24 && height >= 24)).toBe(true);
      expect(boxes.every(({ left, right }) => left >= box.left && right <= box.right)).toBe(true);
      boxes.slice(1).forEach(({ left }, at) => expect(left).toBeGreaterThanOrEqual(boxes[at]!.right - 0.01));
    },
  );

  it('passes axe', async () => {
    const element = await long();
    expect(await axeFaults(element)).toEqual([]);
  });
});

describe('by keyboard, the overview', () => {
  it.each([
    ['start', '{ArrowRight}', ['2021-03-02', '2021-09-01']],
    ['start', '{ArrowLeft}', ['2021-02-28', '2021-09-01']],
    ['start', '{PageUp}', ['2021-03-31', '2021-09-01']],
    ['start', '{End}', ['2021-08-31', '2021-09-01']],
    ['end', '{ArrowUp}', ['2021-03-01', '2021-09-02']],
    ['end', '{PageDown}', ['2021-03-01', '2021-08-02']],
    ['end', '{Home}', ['2021-03-01', '2021-03-02']],
    ['window', '{PageUp}', ['2021-09-01', '2022-03-04']],
  ] as const)('moves the %s with %s', async (part, key, expected) => {
    const element = await long();
    slider(element, part).focus();
    await userEvent.keyboard(key);
    expect(days(element)).toEqual(expected);
    expect(focused(element)).toBe(slider(element, part));
  });

  it('makes one change of many presses, announced when it is over', async () => {
    const element = await long();
    const changes = listen(element, 'rt-view-change');
    slider(element, 'end').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect([days(element)[1], changes.length]).toEqual(['2021-09-04', 0]);
    await expect.poll(() => changes.length, { timeout: 2000 }).toBe(1);
    await expect.poll(() => textOf(element, '[role=status]'), { timeout: 2000 }).toMatch(/^Showing 1 March 2021 to/);
    element.undo();
    expect(days(element)).toEqual(['2021-03-01', '2021-09-01']);
  });

  it('comes after the details in the order of Tab', async () => {
    const element = await mount({ data: LONG, attributes: { ...VIEW, selected: 'b' } });
    const order = findAll(element, '#details, .overview').map(({ className }) => className.includes('overview'));
    expect(order).toEqual([false, true]);
    expect(find(element, '.overview').getBoundingClientRect().top).toBeLessThan(
      find(element, '#details').getBoundingClientRect().top,
    );
  });
});

describe('by pointer, the overview', () => {
  it('moves an edge, and the window as a whole', async () => {
    const element = await long();
    const changes = listen(element, 'rt-view-change');
    const end = placeIn(slider(element, 'end'));
    await drag(end, { x: end.x + 50, y: end.y });
    const [start, afterEdge] = days(element);
    expect([start, afterEdge! > '2021-09-01', changes.length]).toEqual(['2021-03-01', true, 1]);
    await element.updateComplete;
    const spanMs = element.view.end!.valueOf() - element.view.start!.valueOf();
    const middle = placeIn(slider(element, 'window'));
    await drag(middle, { x: middle.x - 40, y: middle.y });
    expect(days(element)[0]! < '2021-03-01').toBe(true);
    expect(Math.abs(element.view.end!.valueOf() - element.view.start!.valueOf() - spanMs)).toBeLessThan(3);
    expect(changes).toHaveLength(2);
  });

  it('spans a new window on the ground', async () => {
    const element = await long();
    const { left, top } = find(element, '.overview').getBoundingClientRect();
    await drag({ x: left + 60, y: top + 10 }, { x: left + 160, y: top + 10 });
    const spanDays = (element.view.end!.valueOf() - element.view.start!.valueOf()) / DAY;
    expect([days(element)[0]!.slice(0, 4), Math.round(spanDays / 10)]).toEqual(['2019', 13]);
  });

  it('brings the window to where it is clicked, with the same length, and shows all with a double click', async () => {
    const element = await long();
    const spanMs = element.view.end!.valueOf() - element.view.start!.valueOf();
    const { left, top } = find(element, '.overview').getBoundingClientRect();
    const at = { x: left + 850, y: top + 10 };
    await press(at);
    await release(at);
    expect(days(element)[0]! > '2022-01-01').toBe(true);
    expect(Math.abs(element.view.end!.valueOf() - element.view.start!.valueOf() - spanMs)).toBeLessThan(3);
    find(element, '.overview').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(days(element)).toEqual(['2019-11-18', '2023-02-13']);
  });

  it('moves the window by a turn of the wheel sideways, as far as it turns and there is any time', async () => {
    const element = await long();
    const { left, width } = find(element, '.overview').getBoundingClientRect();
    const spanMs = element.view.end!.valueOf() - element.view.start!.valueOf();
    const turn = (init: WheelEventInit): boolean =>
      find(element, '.brush.is-window').dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left + width / 2,
          ...init,
        }),
      );
    const startX = (): number => placeIn(slider(element, 'start')).x;
    const before = startX();
    expect(turn({ deltaX: 40 })).toBe(false);
    await element.updateComplete;
    expect(Math.abs(startX() - before - 40)).toBeLessThan(1.5);
    expect(Math.abs(element.view.end!.valueOf() - element.view.start!.valueOf() - spanMs)).toBeLessThan(3);
    expect(turn({ deltaX: 5000 })).toBe(false);
    const { view } = element;
    expect([turn({ deltaX: 40 }), turn({ deltaY: 40 })]).toEqual([false, true]);
    expect(element.view).toEqual(view);
    element.interaction = 'none';
    expect(turn({ deltaX: -40 })).toBe(true);
  });

  it('takes a drag back with Esc', async () => {
    const element = await long();
    const end = placeIn(slider(element, 'end'));
    await press(end);
    await moveTo({ x: end.x + 80, y: end.y });
    expect(days(element)[1]).not.toBe('2021-09-01');
    await userEvent.keyboard('{Escape}');
    await release({ x: end.x + 80, y: end.y });
    expect(days(element)).toEqual(['2021-03-01', '2021-09-01']);
  });

  it('lets go when other data come', async () => {
    const element = await long();
    const end = placeIn(slider(element, 'end'));
    await press(end);
    await moveTo({ x: end.x + 20, y: end.y });
    element.start = null;
    element.end = null;
    element.data = { events: [...LONG.events, ...withEvents()] };
    await element.updateComplete;
    const home = element.view;
    await moveTo({ x: end.x + 60, y: end.y });
    await release({ x: end.x + 60, y: end.y });
    expect(element.view).toEqual(home);
  });
});

const withEvents = (): readonly object[] => (withEvent('Another') as { events: readonly object[] }).events;
