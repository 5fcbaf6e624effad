import type { CSSResultOrNative } from 'lit';

/** A sheet as the document of a shadow root accepts it: sheets cannot be shared between documents. */
function sheetFor(style: CSSResultOrNative, { defaultView }: Document): CSSStyleSheet | undefined {
  const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
  if (!sheet || !defaultView || defaultView === window) return sheet;
  const copy = new defaultView.CSSStyleSheet();
  copy.replaceSync(Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n'));
  return copy;
}

/**
 * Adds style sheets to a shadow root, whichever document it is in: to those that are there already, ahead of the last, which is
 * for paper and overrides all.
 */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const sheets = styles.map((style) => sheetFor(style, root.ownerDocument)).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = root.adoptedStyleSheets.toSpliced(-1, 0, ...sheets);
}
