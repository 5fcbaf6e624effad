/** Where an event stands in the file it was read from. */
export interface EventPlace {
  /** As problems and losses name it: `row 4`, `events[3]`, `line 12`. */
  readonly path: string;
  /** The last line of an entry that takes several; `path` then is its first. */
  readonly lastLine?: number;
}

const LINE = /^line (\d+)\b/;

/** True when a problem or loss at `path` (`row 4, title`, `events[3].when`, `line 15`) is about the event at a place. */
export function isAtPlace(path: string, { path: own, lastLine }: EventPlace): boolean {
  if (path.startsWith(own) && !/^\d/.test(path.slice(own.length))) return true;
  const [at, first] = [LINE.exec(path)?.[1], LINE.exec(own)?.[1]];
  if (lastLine === undefined || at === undefined) return false;
  return Number(at) >= Number(first) && Number(at) <= lastLine;
}
