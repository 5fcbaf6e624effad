/** An element of a parsed file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = `\\s+(${NAME})="([^"<]*)"`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TOKEN = new RegExp(`<(/?)(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|([^<]+)`, 'uy');
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the XML our files are written in: a declaration, then elements, attributes in double quotes, and text. Stricter
 * than XML, which also knows comments, CDATA and a document type. Throws a SyntaxError where the text is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  if (!text.startsWith(DECLARATION)) fail('no XML declaration', text);
  if (!CHARACTERS.test(text)) fail('a character XML does not allow', text);
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  TOKEN.lastIndex = DECLARATION.length;
  while (TOKEN.lastIndex < text.length) {
    const place = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (token === null) fail('neither tag nor text', text.slice(place));
    readToken(token, open);
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length > 1 || typeof root !== 'object' || others.length > 0) fail('not one closed root element', text);
  return root;
}

function readToken(
  [token, slash, name = '', attributes = '', , , isEmpty, content]: RegExpExecArray,
  open: OpenElement[],
): void {
  const parent = open.at(-1);
  if (parent === undefined) fail('content after the root element', token);
  if (content !== undefined) parent.children.push(unescape(content));
  else if (slash === '/') close(name, open);
  else {
    const element = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
}

function close(name: string, open: OpenElement[]): void {
  if (open.pop()?.name !== name) fail('a closing tag that closes nothing', name);
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(new RegExp(ATTRIBUTE, 'gu'))].map(
    ([, name = '', value = '']) => [name, unescape(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) fail('an attribute given twice', text);
  return Object.fromEntries(pairs);
}

function unescape(text: string): string {
  if (text.includes(']]>')) fail('the end of a CDATA section', text);
  return text.replace(
    /&(?:(\w+);)?/g,
    (whole, name: string | undefined) => ENTITIES[name ?? ''] ?? fail('a bare &', whole),
  );
}

function fail(what: string, where: string): never {
  throw new SyntaxError(`${what}: ${where.slice(0, 80)}`);
}

/** The element and all below it, in document order. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...childElements(element).flatMap(elementsOf)];
}

/** Elements directly inside. */
export function childElements({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text inside, in document order. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
