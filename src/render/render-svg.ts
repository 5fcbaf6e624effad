import { layoutFigure, type Figure } from '../layout/layout-figure.ts';
import { localeFor } from '../locale/locales.ts';
import { knownAt } from '../model/known-at.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { escapeXml } from '../util/escape-xml.ts';
import { describeFigure } from './describe-figure.ts';
import { defs, type DefNode } from './defs.ts';
import { exportWidth, type SvgOptions } from './export-options.ts';
import { metadata } from './metadata.ts';
import { provenance } from './provenance.ts';
import { element, groupString } from './svg-string.ts';
import { FILE_FONT, fileStyle, type SvgStyle } from './svg-style.ts';
import { VERSION } from './version.ts';

const defString = ({ tag, attributes, children }: DefNode): string =>
  element(tag, attributes, children.length > 0 ? children.map(defString).join('') : undefined);

/** Only what is referred to: a file without plans carries no hatch. */
function usedDefs(style: SvgStyle, idPrefix: string, drawing: string): string {
  const used = defs(style, idPrefix).filter(({ attributes }) => drawing.includes(`url(#${String(attributes['id'])})`));
  return used.length === 0 ? '' : `  <defs>\n${used.map((def) => `    ${defString(def)}`).join('\n')}\n  </defs>\n`;
}

function svgDocument(known: KnownTimeline, figure: Figure, options: SvgOptions): string {
  const idPrefix = options.idPrefix ?? 'rt';
  const style = fileStyle(figure.lang, idPrefix, options.theme ?? 'light');
  const drawing = figure.items.map((item) => groupString(item, style, [], '  ')).filter((line) => line !== '').join('\n');
  const { width, height } = figure;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    version: '1.1',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': figure.lang,
    role: 'img',
    'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    'font-family': style.fontFamily(figure.lang) ?? FILE_FONT,
  };
  const ground = element('rect', { id: `${idPrefix}-background`, width, height, fill: style.paint('background') });
  const content = `
  <title id="${idPrefix}-title">${escapeXml(figure.title || localeFor(figure.lang).strings.ui.timeline)}</title>
  <desc id="${idPrefix}-desc">${escapeXml(describeFigure(known, figure))}</desc>
${metadata(known, figure, provenance(known, figure, options, VERSION), options.generatedAt)}
${usedDefs(style, idPrefix, drawing)}${options.transparent ? '' : `  ${ground}\n`}${drawing}
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, content)}\n`;
}

const ID_PREFIX = /^[A-Za-z_][\w-]*$/;

/**
 * A timeline as an SVG file: text as text, presentation attributes only, six-digit hex, title, description, Dublin Core and the
 * data inside. The same timeline and options give the same bytes in Node and in every browser. Throws `RangeError` for a width,
 * preset, date or id prefix that cannot be used.
 */
export function renderSvg(timeline: Timeline, options: SvgOptions = {}): string {
  const { asOf, filter, idPrefix } = options;
  if (idPrefix !== undefined && !ID_PREFIX.test(idPrefix)) throw new RangeError(`“${idPrefix}” cannot begin an XML id; use letters, digits, - and _`);
  const known = knownAt(timeline, { ...(asOf === undefined ? {} : { asOf }), ...(filter ? { filter } : {}) });
  const figure = layoutFigure(known, { ...options, width: exportWidth(options) });
  return svgDocument(known, figure, options);
}
