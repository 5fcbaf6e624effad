import { pickText } from '../locale/pick-text.ts';
import type { Figure } from '../layout/layout-figure.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { escapeXml } from '../util/escape-xml.ts';
import { element } from './svg-string.ts';

/** JSON in ASCII that needs no escaping in XML: readable by any tool, whatever encoding it assumes. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\u0020-\u007e]|[<>&]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function dublinCore(known: KnownTimeline, figure: Figure, generatedAt: string | undefined): string {
  const sources = figure.sourceIds.map((id) => {
    const source = known.timeline.sources.get(id);
    const title = source ? pickText(source.title, figure.lang).text : id;
    return source?.url ? `${title} <${source.url}>` : title;
  });
  const date = generatedAt ?? known.asOf;
  const nodes = [
    ['dc:title', figure.title],
    ['dc:description', figure.description],
    ['dc:language', figure.lang],
    ['dc:format', 'image/svg+xml'],
    ...(date === undefined ? [] : [['dc:date', date]]),
    ...sources.map((source) => ['dc:source', source]),
  ];
  return nodes.map(([tag = '', text = '']) => `        ${element(tag, {}, escapeXml(text))}`).join('\n');
}

/** The `<metadata>` of a file: Dublin Core for catalogues, and the provenance as JSON. */
export function metadata(known: KnownTimeline, figure: Figure, data: Record<string, unknown>, generatedAt: string | undefined): string {
  return `  <metadata>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <rdf:Description rdf:about="">
${dublinCore(known, figure, generatedAt)}
      </rdf:Description>
    </rdf:RDF>
    <rt:data xmlns:rt="urn:relations-timeline:export">${asciiJson(data)}</rt:data>
  </metadata>`;
}
