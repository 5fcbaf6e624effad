/** A sentence and where it stands. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** Number of the line it stands in, from 0. */
  readonly line: number;
}

/** A part of a text with its place. */
interface Part {
  readonly text: string;
  readonly offset: number;
}

/** Longer ones are no sentences and are cut. */
const LONGEST = 600;
/** A full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|St|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|(?:\p{Lu}\.)*\p{Lu}|[ap]\.m)\.\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/** The lines of a text that hold anything, trimmed, with their places. */
export function linesOf(text: string): readonly (Part & { readonly line: number })[] {
  const lines: (Part & { readonly line: number })[] = [];
  let offset = 0;
  for (const [line, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ text: trimmed, offset: offset + raw.indexOf(trimmed), line });
    offset += raw.length + 1;
  }
  return lines;
}

/** The sentences of a line, in order. Linear in its length. */
export function sentencesOf({ text, offset }: Part, line: number): readonly Sentence[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const parts: Part[] = [];
  for (const chunk of chunks(text)) {
    for (const { segment, index } of segmenter.segment(chunk.text)) {
      add(parts, { text: segment, offset: chunk.offset + index });
    }
  }
  return parts.flatMap((part) => {
    const trimmed = part.text.trim();
    if (trimmed === '') return [];
    return { text: trimmed, offset: offset + part.offset + part.text.indexOf(trimmed), line };
  });
}

function add(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  const goesOn = last && last.text.length + part.text.length <= LONGEST && ABBREVIATION.test(last.text.slice(-24));
  if (goesOn) parts.splice(-1, 1, { text: last.text + part.text, offset: last.offset });
  else parts.push(part);
}

/** Pieces short enough for the tools that read them; cut at a sentence’s end or a blank where there is one. */
function chunks(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < text.length;) {
    const rest = text.slice(start, start + LONGEST);
    const end = start + LONGEST >= text.length ? rest.length : cutAt(rest);
    parts.push({ text: rest.slice(0, end), offset: start });
    start += end;
  }
  return parts;
}

function cutAt(text: string): number {
  const stop = text.lastIndexOf('. ');
  const cut = stop > 0 ? stop + 1 : text.lastIndexOf(' ');
  return cut > 0 ? cut : text.length;
}
