import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_CLAIMS, choiceKey, claimChoices, isChosenClaim } from '../../../src/model/claim-choice.ts';
import { countClaims } from '../../../src/model/count-claims.ts';
import type { AccountState, Claim } from '../../../src/model/event-entry.ts';

const PARTIES = ['cn', 'us'];
const claim = (cn: AccountState | undefined, us: AccountState | undefined): Claim => ({
  id: 'c',
  text: 'c',
  accounts: { ...(cn && { cn: { state: cn } }), ...(us && { us: { state: us } }) },
});
const kindsOf = (cn: AccountState | undefined, us: AccountState | undefined): readonly string[] =>
  claimChoices(PARTIES)
    .filter((choice) => isChosenClaim(claim(cn, us), choice, PARTIES))
    .map(choiceKey);

test.each<[AccountState | undefined, AccountState | undefined, readonly string[]]>([
  ['stated', 'stated', ['all']],
  ['stated', 'differs', ['all', 'differ']],
  ['denied', undefined, ['all', 'differ']],
  ['not-mentioned', 'stated', ['all', 'differ', 'only us', 'silent cn']],
  ['stated', 'no-readout', ['all', 'differ', 'only cn']],
  ['stated', 'declined', ['all', 'differ', 'only cn']],
  ['not-mentioned', 'unknown', ['all', 'silent cn']],
  ['stated', 'unknown', ['all']],
  ['stated', undefined, ['all']],
  [undefined, undefined, ['all']],
])('China %s, the US %s', (cn, us, kinds) => {
  expect(kindsOf(cn, us)).toEqual(kinds);
});

test('what one side alone says is counted as in the sentence, and never from what is unknown', () => {
  const state = fc.constantFrom<AccountState | undefined>('stated', 'not-mentioned', 'unknown', 'denied', undefined);
  fc.assert(
    fc.property(fc.array(fc.tuple(state, state)), (pairs) => {
      const claims = pairs.map(([cn, us]) => claim(cn, us));
      const { only } = countClaims(claims, PARTIES);
      for (const party of PARTIES) {
        const chosen = claims.filter((one) => isChosenClaim(one, { type: 'only', party }, PARTIES));
        expect(chosen.length).toBe(only.find((part) => part.party === party)?.count ?? 0);
        const others = chosen.flatMap(({ accounts }) => PARTIES.filter((id) => id !== party).map((id) => accounts[id]));
        expect(others.every((account) => account !== undefined && account.state !== 'unknown')).toBe(true);
      }
    }),
  );
});

test('all parties have the same choices', () => {
  expect(claimChoices(['a', 'b', 'c']).map(choiceKey)).toEqual([
    choiceKey(ALL_CLAIMS),
    'differ',
    'only a',
    'only b',
    'only c',
    'silent a',
    'silent b',
    'silent c',
  ]);
});
