import type { Problem } from '../model/problem.ts';
import { oneLine } from './one-line.ts';
import { nameOf } from './read-inputs.ts';

/** Where in the input a problem is; the file’s name when the only file is wrong as a whole. */
function placeOf(path: string, files: readonly string[]): string {
  const [only] = files;
  return path === '' && files.length === 1 && only !== undefined ? nameOf(only) : path;
}

/** A problem on one line: `path: message (hint)`. */
export function describeProblem({ path, message, hint }: Problem, files: readonly string[]): string {
  const place = placeOf(path, files);
  return oneLine(`${place === '' ? '' : `${place}: `}${message}${hint === undefined ? '' : ` (${hint})`}`);
}
