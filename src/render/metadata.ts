import { pickText } from '../locale/pick-text.ts';
import type { Figure } from '../layout/layout-figure.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { escapeXml } from '../util/escape-xml.ts';
import type { SvgOptions } from './export-options.ts';
import { PROGRAM, provenance } from './provenance.ts';
import { element } from './svg-string.ts';

/** JSON in ASCII that needs no escaping in XML: readable by any tool, whatever encoding it assumes. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\u0020-\u007e]|[<>&]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The `<metadata>` of a file: Dublin Core for catalogues, and the provenance as JSON. `title` is never empty. */
export function metadata(known: KnownTimeline, figure: Figure, title: string, options: SvgOptions): string {
  const nodes = dublinCore(known, figure, title, options)
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([tag, text = '']) => `        ${element(tag, {}, escapeXml(text))}`);
  return `  <metadata>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <rdf:Description rdf:about="">
${nodes.join('\n')}
      </rdf:Description>
    </rdf:RDF>
    <rt:data xmlns:rt="urn:relations-timeline:export">${asciiJson(provenance(known, figure, title, options))}</rt:data>
  </metadata>`;
}

type Statement = readonly [tag: string, text: string | undefined];

function dublinCore(known: KnownTimeline, figure: Figure, title: string, options: SvgOptions): readonly Statement[] {
  return [
    ['dc:title', title],
    ['dc:description', figure.description],
    ['dc:creator', PROGRAM],
    ['dc:identifier', options.permalink],
    ['dc:language', figure.lang],
    ['dc:format', 'image/svg+xml'],
    ['dc:date', options.generatedAt ?? known.asOf],
    ...figure.sourceIds.map((id): Statement => ['dc:source', describeSource(id, known, figure.lang)]),
  ];
}

function describeSource(id: string, { timeline }: KnownTimeline, lang: string): string {
  const source = timeline.sources.get(id);
  const title = source ? pickText(source.title, lang).text : id;
  return source?.url === undefined ? title : `${title} <${source.url}>`;
}
