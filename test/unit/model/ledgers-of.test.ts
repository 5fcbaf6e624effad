import { describe, expect, it } from 'vitest';
import { knownAt } from '../../../src/model/known-at.ts';
import { ledgersOf } from '../../../src/model/ledgers-of.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';

const figure = (value: number, more: object = {}): object => ({
  label: 'Purchases',
  value,
  unit: { en: 'tonnes' },
  series: 'beans',
  ...more,
});

function ledgers(...events: readonly (readonly object[])[]): readonly (readonly [string, number])[][] {
  const document = {
    events: events.map((figures, at) => ({ id: `e${String(at)}`, when: `200${String(at)}`, title: 'E', figures })),
  };
  const known = knownAt(parseTimeline(document).timeline);
  return ledgersOf(known.events.at(0)!, known.events).map((ledger) =>
    ledger.map(({ figure: { value }, event }) => [event.id, value] as const),
  );
}

describe('ledgersOf', () => {
  it('gathers a series over all events, in their order', () => {
    expect(ledgers([figure(12), figure(20)], [figure(25)])).toEqual([
      [
        ['e0', 12],
        ['e0', 20],
        ['e1', 25],
      ],
    ]);
  });

  it.each([
    ['another unit', { unit: { en: 'bushels' } }],
    ['another currency', { currency: 'USD' }],
    ['another series', { series: 'corn' }],
    ['no series', { series: undefined }],
  ])('keeps %s off the scale', (_, more) => {
    expect(ledgers([figure(12), figure(500, more)], [figure(20)])).toEqual([
      [
        ['e0', 12],
        ['e1', 20],
      ],
    ]);
  });

  it('makes none of a figure without its like', () => {
    expect(ledgers([figure(12)], [figure(20, { unit: 'bags' })])).toEqual([]);
  });
});
