const BLOCK_END = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote|\/tr)\b[^<>]*>/gi;
const NOT_SHOWN = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi;
const COMMENT = /<!--[^<>]*-->/g;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
/** White space that is not already a single blank: in a long text replacing each of those would take memory many times its own. */
const WIDE_SPACE = /[^\S\n]{2,}|[^\S\n ]/g;

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', middot: '·' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', copy: '©', reg: '®', deg: '°' },
};

/**
 * What a reader sees of a piece of HTML, as plain text: tags out, paragraphs as lines, the entities of everyday writing
 * as characters. The result may hold any character and is safe only as text. Linear in the length of the text.
 */
export function plainFromHtml(html: string): string {
  const text = html
    .replace(NOT_SHOWN, '')
    .replace(COMMENT, '')
    .replace(BLOCK_END, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decode);
  return text
    .replace(WIDE_SPACE, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
