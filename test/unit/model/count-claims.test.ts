import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countClaims } from '../../../src/model/count-claims.ts';
import type { AccountState, Claim } from '../../../src/model/event-entry.ts';

const claim = (china: AccountState | undefined, us: AccountState | undefined): Claim => ({
  id: 'c',
  text: 'c',
  accounts: { ...(china && { china: { state: china } }), ...(us && { us: { state: us } }) },
});
const parties = ['china', 'us'];

test('counts each claim once', () => {
  const claims = [
    claim('stated', 'stated'),
    claim('stated', 'differs'),
    claim('denied', undefined),
    claim('stated', 'unknown'),
    claim(undefined, undefined),
    claim('not-mentioned', 'stated'),
    claim('no-readout', 'stated'),
    claim('stated', 'declined'),
    claim('not-mentioned', 'not-mentioned'),
  ];
  expect(countClaims(claims, parties)).toEqual({
    claims: 9,
    both: 1,
    differ: 2,
    open: 3,
    only: [
      { party: 'china', count: 1 },
      { party: 'us', count: 2 },
    ],
  });
});

test('without claims nothing is counted', () => {
  expect(countClaims([], parties)).toEqual({ claims: 0, both: 0, differ: 0, open: 0, only: [] });
});

test('the parts add up', () => {
  const state = fc.constantFrom<AccountState | undefined>(
    'stated',
    'differs',
    'not-mentioned',
    'denied',
    'declined',
    'no-readout',
    'unknown',
    undefined,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(state, state)), (pairs) => {
      const counts = countClaims(
        pairs.map(([china, us]) => claim(china, us)),
        parties,
      );
      const only = counts.only.reduce((sum, { count }) => sum + count, 0);
      expect(counts.both + counts.differ + counts.open + only).toBe(pairs.length);
    }),
  );
});
