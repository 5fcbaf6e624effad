import type { BreakableText } from './line-breaks.ts';

/** Gives the width of one line of text in px, in a font that is settled. */
export type MeasureLine = (line: string) => number;

/**
 * Widths of the lines a Latin text may be broken into, added up from the widths of its words: a word is measured once,
 * however many ways of breaking the text are tried. Kerning between a word and a space is left out, as browsers do that
 * shape text word by word. Marks of other scripts are as wide as their neighbours make them: there nothing is added up.
 */
export interface LineWidths {
  /** Index of the grapheme up to which a line from `from` on holds whole words within `widthPx`; `from` when not even one fits, or when that cannot be told. */
  wordsWithin(from: number, widthPx: number): number;
  /** px from the start of the line `[from, to)`, which ends at a word, to where the next word begins. */
  reach(from: number, to: number): number;
  /** px of the line `[from, to)`, measured at once unless it ends at a word. */
  width(from: number, to: number): number;
}

interface Word {
  /** Index of the grapheme after it and after the spaces that follow it. */
  readonly to: number;
  readonly widthPx: number;
  /** Of the spaces that follow it, which a line does not end with. */
  readonly spacePx: number;
}

/** Linear in the characters looked at: a word is measured when a line first reaches it. */
export function lineWidths(text: BreakableText, measure: MeasureLine): LineWidths {
  const words = new Map<number, Word>();
  const wordAt = (from: number): Word => {
    const known = words.get(from) ?? measureWord(text, from, measure);
    words.set(from, known);
    return known;
  };
  const wordsOf = (from: number, to: number): readonly Word[] => {
    const found: Word[] = [];
    for (let at = from; at < to; at = found.at(-1)!.to) found.push(wordAt(at));
    return found;
  };
  return {
    wordsWithin: (from, widthPx) => {
      let reached = from;
      for (let px = 0; text.isLatin && reached < text.breaks.length;) {
        const word = wordAt(reached);
        if (px + word.widthPx > widthPx) return reached;
        px += word.widthPx + word.spacePx;
        reached = word.to;
      }
      return reached;
    },
    reach: (from, to) => wordsOf(from, to).reduce((px, { widthPx, spacePx }) => px + widthPx + spacePx, 0),
    width: (from, to) => {
      const line = text.isLatin ? wordsOf(from, to) : [];
      const last = line.at(-1);
      if (last?.to !== to) return measure(lineBetween(text, from, to));
      return line.reduce((px, { widthPx, spacePx }) => px + widthPx + spacePx, 0) - last.spacePx;
    },
  };
}

/** One line’s text, from a grapheme to before another. */
export const lineBetween = ({ text, offsets }: BreakableText, from: number, to: number): string =>
  text.slice(offsets[from], offsets[to]).trim();

/** Index of the grapheme after the word at `from` and after the spaces that follow it; the number of graphemes at the end. */
export function nextWord({ breaks }: BreakableText, from: number): number {
  let to = from + 1;
  while (to < breaks.length && breaks[to] !== 'word') to += 1;
  return Math.min(to, breaks.length);
}

function measureWord(breakable: BreakableText, from: number, measure: MeasureLine): Word {
  const { text, offsets } = breakable;
  const to = nextWord(breakable, from);
  const whole = text.slice(offsets[from], offsets[to]);
  const word = whole.trim();
  return { to, widthPx: measure(word), spacePx: word === whole ? 0 : measure(' ') };
}
