import { expect, it } from 'vitest';

import { judge } from '../../soak/verdict.mjs';

const kB = 1024;

/** Counts of ten minutes, four a minute. */
const rests = (grown: {
  readonly data?: number;
  readonly code?: number;
  readonly nodes?: number;
  readonly templateNodes?: number;
}): object[] =>
  Array.from({ length: 41 }, (_, at) => ({
    minute: at / 4,
    steps: at * 250,
    // Three of four collections free too little.
    heap: {
      data: 3000 * kB + (at % 4 === 0 ? 0 : 4000 * kB) + at * (grown.data ?? 0),
      code: 5000 * kB + at * (grown.code ?? 0),
      browser: 4000 * kB,
    },
    nodes: 2400 + at * (grown.nodes ?? 0),
    templateNodes: 1400 + at * (grown.templateNodes ?? 0),
    listeners: 34,
    picture: '<svg/>',
  }));

const isFlat = (counts: readonly object[]): boolean => judge(counts as never).isFlat;

it('passes over what a collection left for the next one, over compiled code and templates', () => {
  expect(isFlat(rests({}))).toBe(true);
  expect(isFlat(rests({ code: 100 * kB, templateNodes: 20 }))).toBe(true);
});

it('finds data and nodes that grow', () => {
  expect(isFlat(rests({ data: 10 * kB }))).toBe(false);
  expect(isFlat(rests({ nodes: 10 }))).toBe(false);
});

it('counts pictures that differ', () => {
  const [first, ...others] = rests({});
  expect(
    judge([first, ...others.slice(0, -1), { ...others.at(-1), picture: '<svg></svg>' }] as never).otherPictures,
  ).toBe(1);
});
