import type { EdtfPoint, EdtfRun, EdtfSet } from '../model/edtf/edtf-date.ts';
import type { DateForm, DateWords } from './date-words.ts';
import { rangeWords } from './interval-wording.ts';
import { memberWords, namedPhrase, pointWords } from './point-wording.ts';

/** Words for a set, one of its members or all of them, without its "not confirmed". */
export function setWords(set: EdtfSet, form: DateForm, isBare: boolean, words: DateWords): string {
  const [first, ...others] = set.members;
  if (!first) return words.unknown;
  if (others.length === 0) return onlyMemberWords(first, set.kind, form, isBare, words);
  const join = set.kind === 'one-of' ? 'or' : 'and';
  const points = set.members.filter((member) => member.kind === 'point');
  if (points.length === set.members.length) return words.join(memberWords(points, form, words), join);
  return words.join(
    set.members.map((member) => oneOfManyWords(member, join, form, isBare, words)),
    join,
  );
}

function onlyMemberWords(
  member: EdtfPoint | EdtfRun,
  kind: EdtfSet['kind'],
  form: DateForm,
  isBare: boolean,
  words: DateWords,
): string {
  if (member.kind === 'point') return pointWords(member, form, isBare, words);
  const { start, end } = member;
  if (kind === 'all-of' || start === 'open' || end === 'open') {
    return oneOfManyWords(member, kind === 'one-of' ? 'or' : 'and', form, isBare, words);
  }
  const [from = '', to = ''] = memberWords([start, end], form, words);
  return words.withinSpan(from, to, namedPhrase(start)?.part.type === 'day');
}

function oneOfManyWords(
  member: EdtfPoint | EdtfRun,
  join: 'or' | 'and',
  form: DateForm,
  isBare: boolean,
  words: DateWords,
): string {
  if (member.kind === 'point') return memberWords([member], form, words).join('');
  const { start, end } = member;
  if (start !== 'open' && end !== 'open') return rangeWords(start, end, form, isBare, words);
  const known = start === 'open' ? end : start;
  if (known === 'open') return words.unbounded;
  return words.openRun(memberWords([known], form, words).join(''), start === 'open' ? 'earlier' : 'later', join);
}
