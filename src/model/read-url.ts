const CONTROL_LIMIT = 0x20;
const DELETE = 0x7f;
const C1_END = 0x9f;

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < CONTROL_LIMIT || (code >= DELETE && code <= C1_END)) return true;
  }
  return false;
}

/**
 * The URL when it is safe to link: `http:`, `https:` or relative, without control characters (browsers pass over them,
 * so they can hide another scheme). Blanks around it are cut. `undefined` otherwise.
 */
export function readUrl(text: string): string | undefined {
  const url = text.trim();
  if (url === '' || hasControlCharacter(url)) return undefined;
  const scheme = /^[^/?#]*?:/.exec(url)?.[0].toLowerCase();
  return scheme === undefined || scheme === 'http:' || scheme === 'https:' ? url : undefined;
}
