// A Vite plugin for the single files: takes the line breaks and indents out of `html`, `svg` and `css` templates, and
// the comments out of styles. What a browser makes of them stays the same; strings without a tag are left alone.
import MagicString from 'magic-string';

const BLANK = String.raw`(?:\s|/\*[^]*?\*/)`;
/** A quoted text; the last semicolon of a rule; a sign that needs no blanks around it; a colon; any other blanks. */
const CSS_TOKEN = new RegExp(
  String.raw`("[^"]*"|'[^']*')|${BLANK}*;?${BLANK}*(\})${BLANK}*|${BLANK}*([{;,>])${BLANK}*|(:)${BLANK}+|${BLANK}+`,
  'g',
);

/**
 * Styles without comments and without the blanks that mean nothing. A blank before a colon stays: `a :hover`.
 * @param {string} text
 */
export function collapseCss(text) {
  return text.replace(CSS_TOKEN, (_, quoted, close, sign, colon) => quoted ?? close ?? sign ?? colon ?? ' ');
}

/**
 * Markup with one blank for every line break and its indent, none before the end of a tag. One has to stay: between
 * two words or buttons a line break shows as a blank. Nothing here is shown with `white-space: pre`.
 * @param {string} text
 */
export function collapseMarkup(text) {
  return text.replace(/\s*\n\s*(\/?>)?/g, (_, tagEnd) => tagEnd ?? ' ');
}

const COLLAPSE = { html: collapseMarkup, svg: collapseMarkup, css: collapseCss };

function* taggedTemplates(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** @returns {import('vite').Plugin} */
export function collapseTemplates(environments) {
  return {
    name: 'collapse-templates',
    applyToEnvironment: ({ name }) => environments.includes(name),
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(html|svg|css)`/.test(code)) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const collapse = COLLAPSE[tag.name];
        for (const { start, end } of collapse ? quasi.quasis : []) {
          if (end > start) text.update(start, end, collapse(code.slice(start, end)));
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
