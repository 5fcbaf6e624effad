/** What ends an id in a list. */
export const AFTER_ID = /;/;
/** What ends an address in a list: a semicolon alone may stand within one. */
export const AFTER_URL = /;(?=\s|$)/;

/** What ends an id that is alone in its cell: nothing. */
export const ALONE = /(?!)/;

/** A list in one cell. An item that would come apart, or lose the blanks around it, stands in quotation marks. */
export function joinCsvList(items: readonly string[], after: RegExp): string {
  return items.map((item) => (after.test(item) || /^["\s]|\s$/.test(item) ? quoted(item) : item)).join('; ');
}

const quoted = (item: string): string => `"${item.replaceAll('"', '""')}"`;

/** The items of a list in one cell, blank ones as empty texts. A quotation mark that is not closed is part of its item. Linear. */
export function splitCsvList(text: string, after: RegExp): readonly string[] {
  const parts = text.split(after);
  const items: string[] = [];
  for (let at = 0; at < parts.length;) {
    const { item, size } = quotedFrom(parts, at) ?? { item: parts[at]!.trim(), size: 1 };
    items.push(item);
    at += size;
  }
  return items;
}

interface Quoted {
  readonly item: string;
  /** How many parts it takes. */
  readonly size: number;
}

/** The item in quotation marks that begins with a part: it ends where they first are even. `undefined` when it is none. */
function quotedFrom(parts: readonly string[], first: number): Quoted | undefined {
  if (!/^\s*"/.test(parts[first]!)) return undefined;
  let marks = 0;
  for (let at = first; at < parts.length; at += 1) {
    marks += parts[at]!.split('"').length - 1;
    if (marks % 2 === 1) continue;
    const whole = parts
      .slice(first, at + 1)
      .join(';')
      .trim();
    if (!whole.endsWith('"')) return undefined;
    return { item: whole.slice(1, -1).replaceAll('""', '"'), size: at + 1 - first };
  }
  return undefined;
}
