import { layoutFigure, type Figure } from '../layout/layout-figure.ts';
import { localeFor } from '../locale/locales.ts';
import { knownAt } from '../model/known-at.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import type { Timeline } from '../model/timeline.ts';
import { escapeXml } from '../util/escape-xml.ts';
import { describeFigure } from './describe-figure.ts';
import { defs, type DefNode } from './defs.ts';
import { exportIdPrefix, exportTheme, exportWidth, refuseUnknownChoices, type SvgOptions } from './export-options.ts';
import type { SvgAttributes, SvgStyle } from './svg-style.ts';
import { metadata } from './metadata.ts';
import { element, groupString } from './svg-string.ts';
import { FILE_FONT, fileStyle } from './file-style.ts';

const defString = ({ tag, attributes, children }: DefNode): string =>
  element(tag, attributes, children.length > 0 ? children.map(defString).join('') : undefined);

/** Only what is referred to: a file without plans carries no hatch. */
function usedDefs(style: SvgStyle, idPrefix: string, drawing: string): string {
  const used = defs(style, idPrefix).filter(({ attributes }) => drawing.includes(`url(#${String(attributes.id)})`));
  return used.length === 0 ? '' : `  <defs>\n${used.map((def) => `    ${defString(def)}`).join('\n')}\n  </defs>\n`;
}

function rootAttributes({ width, height, lang }: Figure, idPrefix: string, style: SvgStyle): SvgAttributes {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    version: '1.1',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    role: 'img',
    'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    'font-family': style.fontFamily(lang) ?? FILE_FONT,
  };
}

function ground({ width, height }: Figure, idPrefix: string, style: SvgStyle): string {
  return `  ${element('rect', { id: `${idPrefix}-background`, width, height, fill: style.paint('background') })}\n`;
}

function svgDocument(known: KnownTimeline, figure: Figure, options: SvgOptions): string {
  const idPrefix = exportIdPrefix(options);
  const { noPattern = false, transparent = false } = options;
  const style = fileStyle({ lang: figure.lang, idPrefix, theme: exportTheme(options), noPattern });
  const groups = figure.items.map((item) => groupString(item, style, [], '  '));
  const drawing = groups.filter((group) => group !== '').join('\n');
  const title = figure.title.trim() === '' ? localeFor(figure.lang).strings.ui.timeline : figure.title;
  const content = `
  <title id="${idPrefix}-title">${escapeXml(title)}</title>
  <desc id="${idPrefix}-desc">${escapeXml(describeFigure(known, figure))}</desc>
${metadata(known, figure, title, options)}
${usedDefs(style, idPrefix, drawing)}${transparent ? '' : ground(figure, idPrefix, style)}${drawing}
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', rootAttributes(figure, idPrefix, style), content)}\n`;
}

/**
 * A timeline as an SVG file: text as text, presentation attributes only, six-digit hex, title, description, Dublin Core
 * and the data inside. The same timeline and options give the same bytes in Node and in every browser. Throws
 * `RangeError` for a width, preset, theme, layout, lanes, colours, date or id prefix that cannot be used.
 */
export function renderSvg(timeline: Timeline, options: SvgOptions = {}): string {
  refuseUnknownChoices(options);
  const { asOf, filter } = options;
  const known = knownAt(timeline, { ...(asOf === undefined ? {} : { asOf }), ...(filter ? { filter } : {}) });
  const figure = layoutFigure(known, { ...options, width: exportWidth(options) });
  return svgDocument(known, figure, options);
}
