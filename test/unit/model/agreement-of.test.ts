import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../src/model/agreement-of.ts';
import type { Agreement } from '../../../src/model/known-facts.ts';
import type { AccountState, Claim } from '../../../src/model/event-entry.ts';

const SIGNS: Readonly<Record<string, AccountState | undefined>> = {
  '+': 'stated',
  '≠': 'differs',
  '-': 'not-mentioned',
  '!': 'denied',
  d: 'declined',
  n: 'no-readout',
  '?': 'unknown',
  ' ': undefined,
};

/** One claim a word, one party a sign, in the order China, United States, Russia. */
const claims = (...rows: readonly string[]): readonly Claim[] =>
  rows.map((row, index) => {
    const accounts = [...row].flatMap((sign, column) => {
      const state = SIGNS[sign];
      return state ? [[['china', 'us', 'russia'][column] ?? '', { state }] as const] : [];
    });
    return { id: String(index), text: 'x', accounts: Object.fromEntries(accounts) };
  });

describe('agreementOf', () => {
  test.each<[rows: readonly string[], type: Agreement['type'], party?: string]>([
    [[], 'none'],
    [['??'], 'none'],
    [['  '], 'none'],
    [['--'], 'none'],
    [['+?'], 'none'],
    [['+ '], 'none'],
    [['++'], 'agree'],
    [['++', '++'], 'agree'],
    [['++', '+?'], 'none'],
    [['++', '+-'], 'differ'],
    [['+?', '?+'], 'none'],
    [['+-', '-+'], 'differ'],
    [['+-', '?+'], 'differ'],
    [['++', '--'], 'none'],
    [['+≠'], 'differ'],
    [['!?'], 'differ'],
    [['?!', '++'], 'differ'],
    [['+-'], 'one-side', 'china'],
    [['-+'], 'one-side', 'us'],
    [['n+'], 'one-side', 'us'],
    [['d+', '?+'], 'one-side', 'us'],
    [['?+', '? '], 'none'],
    [['?+', '-?'], 'none'],
    [['+++'], 'agree'],
    [['++-'], 'differ'],
    [['++?'], 'agree'],
  ])('%j: %s %s', (rows, type, party) => {
    expect(agreementOf(claims(...rows))).toEqual(party === undefined ? { type } : { type, party });
  });
});
