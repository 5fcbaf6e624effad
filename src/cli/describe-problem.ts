import type { Problem } from '../model/problem.ts';
import { oneLine } from './one-line.ts';
import { nameOf } from './read-inputs.ts';

/** Where in the input a problem is; of an only file with its name, as several have theirs. */
function placeOf(path: string, files: readonly string[]): string {
  const [only] = files;
  if (files.length !== 1 || only === undefined) return path;
  return path === '' ? nameOf(only) : `${nameOf(only)}: ${path}`;
}

/** A problem on one line: `path: message (hint)`. */
export function describeProblem({ path, message, hint }: Problem, files: readonly string[]): string {
  const place = placeOf(path, files);
  return oneLine(`${place === '' ? '' : `${place}: `}${message}${hint === undefined ? '' : ` (${hint})`}`);
}
