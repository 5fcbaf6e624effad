import type { EdtfPoint, EdtfRun, EdtfSet } from './edtf-date.ts';
import { boundOf, expectOrder, joinQualifiers, parsePartPoint } from './edtf-end.ts';
import { edtfError } from './edtf-error.ts';

type Member = EdtfPoint | EdtfRun;

const RUN = '..';

/**
 * Reads `[a,b]` (one of them) and `{a,b}` (all of them), with runs `a..b`; `..a` only as the first member written and
 * `a..` only as the last. Blanks after commas are refused like blanks anywhere else: implementations disagree about
 * them, and the standard's own examples have none. Members with a clock time are refused. O(n log n) in the members.
 * Throws a RangeError with what is wrong and where.
 */
export function parseSet(text: string): EdtfSet {
  const isOneOf = text.startsWith('[');
  const close = isOneOf ? ']' : '}';
  const closeAt = text.length - 1;
  if (!text.endsWith(close)) throw edtfError(text, `a set without “${close}” at its end,`, closeAt);
  const members = parseMembers(text, closeAt).sort(byTime);
  return {
    kind: isOneOf ? 'one-of' : 'all-of',
    text,
    earliest: members.reduce((bound, member) => Math.min(bound, earliestOf(member)), Infinity),
    latest: members.reduce((bound, member) => Math.max(bound, latestOf(member)), -Infinity),
    precision: 'span',
    qualifiers: joinQualifiers(members.flatMap(endsOf)),
    members,
  };
}

function parseMembers(text: string, closeAt: number): Member[] {
  const members: Member[] = [];
  for (let from = 1; from <= closeAt;) {
    const comma = text.indexOf(',', from);
    const to = comma < 0 ? closeAt : comma;
    const runAt = text.slice(from, to).indexOf(RUN);
    members.push(runAt < 0 ? parsePartPoint(text, from, to, 'a set') : parseRun(text, from, from + runAt, to));
    from = to + 1;
  }
  return members;
}

function parseRun(text: string, from: number, runAt: number, to: number): EdtfRun {
  const endFrom = runAt + RUN.length;
  const isOpenStart = runAt === from && from === 1 && endFrom < to;
  const isOpenEnd = endFrom === to && to === text.length - 1 && from < runAt;
  const start = isOpenStart ? 'open' : parsePartPoint(text, from, runAt, 'a set');
  const end = isOpenEnd ? 'open' : parsePartPoint(text, endFrom, to, 'a set');
  expectOrder(text, start, end, endFrom);
  return { kind: 'run', start, end };
}

function byTime(a: Member, b: Member): number {
  // Two open ends are equal; their difference would be NaN.
  return compare(earliestOf(a), earliestOf(b)) || compare(latestOf(a), latestOf(b));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** First and last date of a member, which may be one. */
function endsOf(member: Member): readonly [EdtfRun['start'], EdtfRun['end']] {
  return member.kind === 'point' ? [member, member] : [member.start, member.end];
}

function earliestOf(member: Member): number {
  return boundOf(endsOf(member)[0], 'earliest');
}

function latestOf(member: Member): number {
  return boundOf(endsOf(member)[1], 'latest');
}
