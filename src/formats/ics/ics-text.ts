/** Everything a line of iCalendar cannot hold: control characters but the tab, and lone surrogates. */
const NOT_ICS = /[^\t\n\u0020-\u007E\u0080-\uD7FF\uE000-\u{10FFFF}]/gu;
/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A text as a value of the type TEXT. What iCalendar cannot hold becomes U+FFFD. */
export const icsText = (text: string): string =>
  cleanIcsText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** A text as it comes back from a calendar: line breaks are one sign, and what iCalendar cannot hold is U+FFFD. */
export const cleanIcsText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NOT_ICS, '\uFFFD');

/** A property as lines of at most 75 octets, with their ends. Never cuts a character. Linear. */
export function icsLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
