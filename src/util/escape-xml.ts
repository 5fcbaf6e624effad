/** Everything XML 1.0 does not allow, among it most control characters and lone surrogates. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Characters that reorder what stands beside them; a drawing has one direction. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe inside an XML element or a double-quoted attribute. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replace(NOT_XML, '\uFFFD')
    .replace(BIDI_CONTROLS, '')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
