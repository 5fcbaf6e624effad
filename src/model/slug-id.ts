import { plainText } from './plain-text.ts';
import type { Text } from './text.ts';

const READ_LENGTH = 200;
const SLUG_LENGTH = 60;

/**
 * A readable id made of texts: letters and digits of any script, in lower case, joined by hyphens; at most 60 characters.
 * `slugId(['2025-10-30', 'Busan meeting'], 'event')` → `2025-10-30-busan-meeting`. `ifEmpty` where there is no letter
 * or digit.
 */
export function slugId(parts: readonly Text[], ifEmpty: string): string {
  const text = parts.map((part) => plainText(part).slice(0, READ_LENGTH)).join(' ');
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return ifEmpty;
  return [...words.join('-')].slice(0, SLUG_LENGTH).join('').replace(/-$/, '');
}
