/** One row of the table of edits: how many turn the beginning of `a` up to `at` into each beginning of `b`. */
function nextRow(a: string, b: string, at: number, row: readonly number[], before: readonly number[]): number[] {
  const next = [at];
  for (let to = 1; to <= b.length; to += 1) {
    const changed = (row[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1);
    const isSwapped = a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1];
    const swapped = isSwapped ? (before[to - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, changed, swapped));
  }
  return next;
}

/** Edits that a slip of the pen makes: letters lost, added, changed or swapped. O(length²). */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 1; at <= a.length; at += 1) [before, row] = [row, nextRow(a, b, at, row, before)];
  return row[b.length] ?? 0;
}

/** The word among several that another is most likely a misspelling of: one edit away, two from six letters on. */
export function nearWord(word: string, words: Iterable<string>): string | undefined {
  const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  let nearest: { readonly word: string; readonly edits: number } | undefined;
  for (const other of words) {
    if (Math.abs(other.length - word.length) > most) continue;
    const edits = editsBetween(word.toLowerCase(), other.toLowerCase());
    if (edits <= most && (!nearest || edits < nearest.edits)) nearest = { word: other, edits };
  }
  return nearest?.word;
}
