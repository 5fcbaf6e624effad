import type { LossLog } from '../loss-report.ts';

const REFERENCE = String.raw`#\d+;|#x[\dA-Fa-f]+;|(?:amp|lt|gt|quot|apos);`;
const SECTION_OR_AMPERSAND = new RegExp(
  String.raw`<!\[CDATA\[|<!--|&(?!${REFERENCE})(?<name>[\p{L}_:][\p{L}\p{N}_:.-]*;)?`,
  'gu',
);

/**
 * XML in which every `&` that begins no reference is written as `&amp;`, each reported with its line: left alone, it would
 * swallow all that follows. So is one that names what XML does not know (`AT&T;`). Comments and CDATA stay as they are. Linear.
 */
export function withoutBareAmpersands(xml: string, log: LossLog): string {
  const parts: string[] = [];
  const search = new RegExp(SECTION_OR_AMPERSAND);
  let [done, line] = [0, 1];
  for (let match = search.exec(xml); match; match = search.exec(xml)) {
    if (match[0].startsWith('&')) {
      const before = xml.slice(done, match.index);
      line += before.split(/\r\n|\r|\n/).length - 1;
      log.warn(`line ${line}`, 'bad-value', messageOn(match.groups?.name));
      parts.push(before, '&amp;');
      done = match.index + 1;
      continue;
    }
    const end = xml.indexOf(match[0] === '<!--' ? '-->' : ']]>', search.lastIndex);
    if (end < 0) break;
    search.lastIndex = end;
  }
  return [...parts, xml.slice(done)].join('');
}

const messageOn = (name: string | undefined): string =>
  name === undefined
    ? 'a bare `&` is read as itself; XML writes `&amp;`'
    : `\`&${name}\` stands for nothing in XML and is read as it is written; write the sign itself, or \`&amp;${name}\``;
