import type { Problem } from '../model/problem.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** A date that people write otherwise, in EDTF; `undefined` where it could be read in two ways or in none. */
function inEdtf(text: string): string | undefined {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12) return `${year}-${two(second)}-${two(first)}`;
  if (Number(second) > 12) return `${year}-${two(first)}-${two(second)}`;
  const [, started = '', month = '', day = ''] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text) ?? [];
  return started === '' ? undefined : `${started}-${two(month)}-${two(day)}`;
}

/** A problem of a date with a hint that fits how it was written, where there is one. */
export function mendDate(problem: Problem): Problem {
  if (problem.code !== 'bad-date') return problem;
  const text = /^`([^`]*)`/.exec(problem.message)?.[1] ?? '';
  const edtf = inEdtf(text);
  if (edtf !== undefined) return { ...problem, hint: `Did you mean \`${edtf}\`?` };
  if (/T\d{2}:\d{2}$/.test(text)) return { ...problem, hint: `A time needs its seconds: \`${text}:00\`.` };
  return problem;
}
