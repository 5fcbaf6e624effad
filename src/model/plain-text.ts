import type { Text } from './text.ts';

/** One text to sort and name by, whatever the reader's language: English where there is English, else the first given. */
export function plainText(text: Text): string {
  if (typeof text === 'string') return text;
  const tags = Object.keys(text);
  const tag =
    tags.find((candidate) => candidate === 'en') ?? tags.find((candidate) => candidate.startsWith('en-')) ?? tags[0];
  return (tag === undefined ? undefined : text[tag]) ?? '';
}

/** Anything but blanks and signs that show nothing, such as U+200B. */
const READABLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** True when there is something to read in at least one language. */
export function hasText(text: Text): boolean {
  return (typeof text === 'string' ? [text] : Object.values(text)).some((words) => READABLE.test(words));
}
