import { contains } from './edtf/contains.ts';
import type { EdtfDate } from './edtf/edtf-date.ts';
import type { Revision } from './known-facts.ts';
import type { EventEntry } from './event-entry.ts';

/** The revision that counts, and those it replaced that a reader should see, oldest first. */
export interface RevisionHistory {
  readonly current: Revision;
  readonly earlier: readonly Revision[];
  /** Less precise dates that agree with the current one, oldest first; each date once. */
  readonly coarser: readonly Revision[];
}

const NONE: readonly Revision[] = Object.freeze([]);

/**
 * Goes through what was said of an event, oldest first. Each entry replaces the date and status known before, except
 * that a coarser date which contains the known one leaves it standing ("December" does not undo "17 December"); the
 * status is then the newer one, the date and its layer the older. A replaced revision is worth showing when its status
 * differs from what came after it, or when the new date lies outside the old one: a plan that moved or came true, a
 * date that was corrected – but not a month narrowed down to a day.
 */
export function currentRevision(entries: readonly [EventEntry, ...EventEntry[]]): RevisionHistory {
  const [first, ...others] = entries;
  let current = toRevision(first);
  const earlier: Revision[] = [];
  for (const entry of others) {
    const next = revise(current, entry);
    if (next.status !== current.status || !mayNarrowTo(current.when, next.when)) earlier.push(current);
    current = next;
  }
  return { current, earlier: earlier.length > 0 ? earlier : NONE, coarser: coarserThan(current, entries) };
}

function revise(current: Revision, entry: EventEntry): Revision {
  if (!leavesStanding(entry.when, current.when)) return toRevision(entry);
  if (entry.status === current.status) return current;
  const { when, layer, source } = current;
  const { status, asOf, asOfMs } = entry;
  return { when, status, layer, asOfMs, ...(asOf !== undefined && { asOf }), ...(source !== undefined && { source }) };
}

function coarserThan(current: Revision, entries: readonly EventEntry[]): readonly Revision[] {
  if (entries.length === 1) return NONE;
  const byText = new Map<string, Revision>();
  for (const entry of entries) {
    const isCoarser = entry.when.text !== current.when.text && mayNarrowTo(entry.when, current.when);
    if (isCoarser && !byText.has(entry.when.text)) byText.set(entry.when.text, toRevision(entry));
  }
  return [...byText.values()];
}

function leavesStanding(newer: EdtfDate, known: EdtfDate): boolean {
  return newer.text === known.text || (mayNarrowTo(newer, known) && !contains(known, newer));
}

/** True when `coarse` means "some time within" and `fine` lies there. An interval means "throughout": no part of it does. */
function mayNarrowTo(coarse: EdtfDate, fine: EdtfDate): boolean {
  if (coarse.text === fine.text) return true;
  return (coarse.kind === 'point' || coarse.kind === 'one-of') && contains(coarse, fine);
}

function toRevision({ when, status, layer, asOf, asOfMs, stated, sources }: EventEntry): Revision {
  const source = stated?.source ?? sources[0]?.id;
  return { when, status, layer, asOfMs, ...(asOf !== undefined && { asOf }), ...(source !== undefined && { source }) };
}
