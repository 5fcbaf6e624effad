import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/class.ts';
import { create, find, findAll, focused, listen, mount, place, rootOf, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { SMALL } from './tools/documents.ts';

/** Everything a page hands down to what stands in it, set to what nobody wants. Spacing of letters and words is not among it, for readers need it. */
const HANDED_DOWN = `
  accent-color: red; border-collapse: separate; border-spacing: 20px; caption-side: bottom; caret-color: red;
  clip-rule: evenodd; color: red; color-interpolation: linearRGB; cursor: crosshair; direction: rtl; dominant-baseline: hanging;
  empty-cells: hide; fill: red; fill-opacity: 0.5; fill-rule: evenodd; font: italic small-caps 900 40px/3 monospace;
  font-feature-settings: 'smcp'; font-kerning: none; font-size-adjust: 2; font-stretch: expanded; font-variant-numeric: slashed-zero;
  hyphens: auto; image-rendering: pixelated; line-break: anywhere; list-style: square inside;
  overflow-wrap: anywhere; paint-order: stroke; quotes: '!' '!'; shape-rendering: crispEdges;
  stroke: red; stroke-dasharray: 1; stroke-linecap: round; stroke-linejoin: round; stroke-opacity: 0.5; stroke-width: 5px; tab-size: 40;
  text-align: right; text-align-last: right; text-anchor: end; text-emphasis: dot red; text-indent: 50px; text-orientation: upright;
  text-rendering: geometricPrecision; text-shadow: 2px 2px red; text-transform: uppercase; text-underline-offset: 9px;
  text-underline-position: under; text-wrap: nowrap; user-select: none; white-space: pre; word-break: break-all;
  -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; -webkit-font-smoothing: antialiased;
`;
/** What a page says of its own elements, by their kind and by names that are also ours. */
const OF_ITS_OWN = `
  div:not(.article), section, p, h2, h3, ul, ol, li, button, input, table, th, td, svg, text, path, line, rect, details, summary,
  .root, .plot, .panel, .hit, .title, .details, .mark, .toolbar, [part], [hidden] {
    display: inline !important; position: fixed !important; color: red !important; font: 40px serif !important;
    fill: red !important; stroke: red !important; padding: 30px !important; border: 9px solid red !important; opacity: 0.3 !important;
  }
`;

const left: Element[] = [];

/** CSS of the page around, gone again after the test. */
function pageStyle(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  left.push(sheet);
}

afterEach(() => {
  for (const one of left.splice(0)) one.remove();
});

/** Computed styles of everything inside, one element of a kind, by its name, class and property. */
function looksOf(element: RelationsTimeline): Map<string, string> {
  const kinds = new Map<string, Element>();
  for (const one of rootOf(element).querySelectorAll('.root, .root *'))
    kinds.set(`${one.localName}.${one.classList.value}`, one);
  const looks = new Map<string, string>();
  for (const [kind, one] of kinds) {
    const style = getComputedStyle(one);
    for (const property of style) looks.set(`${kind} ${property}`, style.getPropertyValue(property));
  }
  return looks;
}

/** Properties that are not as they were, each with one element and its value. */
function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [key, value] of after) {
    if (before.get(key) !== value)
      changed.set(key.split(' ').at(-1)!, `${key}: ${before.get(key) ?? 'none'} → ${value}`);
  }
  return changed;
}

/** Widths of everything inside, px. */
const widthsOf = (element: RelationsTimeline): readonly number[] =>
  findAll(element, '.root, .root *').map((one) => one.getBoundingClientRect().width);

/** In a box of the page whose CSS is what is being tried. */
async function inBox(): Promise<RelationsTimeline> {
  const element = create({ attributes: { selected: 'trump-xi-call-2026-02' } });
  await place(element, 900);
  element.parentElement!.className = 'article';
  await openPanel(element, 'share');
  return element;
}

describe('CSS of the page does not come in', () => {
  it('by what is handed down', async () => {
    const element = await inBox();
    const before = looksOf(element);
    pageStyle(`.article { ${HANDED_DOWN} }`);
    expect(getComputedStyle(element.parentElement!).textTransform).toBe('uppercase');
    await element.updateComplete;
    expect([...changes(before, looksOf(element)).values()]).toEqual([]);
  });

  it('by the kinds and class names of elements', async () => {
    const element = await inBox();
    const before = looksOf(element);
    pageStyle(OF_ITS_OWN);
    await element.updateComplete;
    expect([...changes(before, looksOf(element)).values()]).toEqual([]);
  });

  it('by the names of our own custom properties', async () => {
    const element = await inBox();
    const sheets = rootOf(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const inElements = findAll(element, '[style]').map(({ style }) => style.cssText);
    const css = [...sheets.map(({ cssText }) => cssText), ...inElements].join();
    const names = new Set(css.match(/(?<![\w-])--(?!rt-)[\w-]+/g));
    expect([...names]).toEqual(expect.arrayContaining(['--_rt-rem', '--_rt-names', '--_rt-scale', '--_rt-mark-width']));
    const [before, widthsBefore] = [looksOf(element), widthsOf(element)];
    pageStyle(`:root, * { ${[...names].map((name) => `${name}: 1px !important;`).join(' ')} }`);
    await element.updateComplete;
    // What is handed down is harmless where nothing is made of it.
    const changed = [...changes(before, looksOf(element))].filter(([property]) => !property.startsWith('--'));
    expect(changed).toEqual([]);
    expect(widthsOf(element)).toEqual(widthsBefore);
  });

  it('by custom properties the page registers under plain names', async () => {
    const element = await inBox();
    const widthsBefore = widthsOf(element);
    const names = ['rem', 'names', 'scale', 'share', 'touch', 'finger', 'width', 'height', 'mark-width', 'mark-height'];
    const registered = (name: string): string =>
      `@property --${name} { syntax: '<color>'; inherits: false; initial-value: red; }`;
    pageStyle(names.map(registered).join('\n'));
    await element.updateComplete;
    expect(getComputedStyle(element).getPropertyValue('--rem')).toBe('rgb(255, 0, 0)');
    expect(widthsOf(element)).toEqual(widthsBefore);
  });

  it('and the drawing is as large as before', async () => {
    const element = await inBox();
    const sizeOf = (): string[] =>
      findAll(element, '.hit, .details, .panel, svg[part=drawing] text').map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${width.toFixed(2)} × ${height.toFixed(2)}`;
      });
    const before = sizeOf();
    pageStyle(`.article { ${HANDED_DOWN} }`);
    await element.updateComplete;
    expect(sizeOf()).toEqual(before);
  });
});

describe('nothing goes out to the page', () => {
  it('no style sheet, attribute, property or element', async () => {
    const page = (): unknown => ({
      head: document.head.querySelectorAll('*').length,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      attributes: [document.documentElement, document.body].map((one) => [...one.attributes].map(({ name }) => name)),
      children: document.body.children.length,
      fonts: document.fonts.size,
      globals: Object.keys(window).filter((name) => !/^\d+$/.test(name)),
    });
    await mount();
    const other = document.createElement('p');
    other.className = 'root plot title details panel';
    document.body.append(other);
    left.push(other);
    const before = page();
    const lookBefore = [...getComputedStyle(other)].map((name) => getComputedStyle(other).getPropertyValue(name));
    const element = create({ attributes: { selected: 'trump-xi-call-2026-02' } });
    other.before(element);
    left.push(element);
    await element.updateComplete;
    for (const panel of ['filter', 'share', 'knowledge', 'layers']) await openPanel(element, panel);
    const look = [...getComputedStyle(other)].map((name) => getComputedStyle(other).getPropertyValue(name));
    element.remove();
    expect(page()).toEqual(before);
    expect(look.filter((value, at) => value !== lookBefore[at] && !/px|%/.test(value))).toEqual([]);
  });
});

describe('inside another shadow root', () => {
  async function inShadow(): Promise<{ readonly element: RelationsTimeline; readonly outer: HTMLElement }> {
    const outer = document.createElement('div');
    outer.style.width = '900px';
    const element = create({ data: SMALL });
    outer.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outer);
    left.push(outer);
    await element.updateComplete;
    return { element, outer };
  }

  it('it draws and is styled', async () => {
    const { element } = await inShadow();
    expect(find(element, 'svg[part=drawing]', SVGElement).getAttribute('width')).toBe('900');
    expect(getComputedStyle(find(element, '.plot')).position).toBe('relative');
  });

  it('the page hears of what the reader does, and the focus goes where it should', async () => {
    const { element, outer } = await inShadow();
    const heard = listen(outer, 'rt-select');
    find(element, '.hit').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf(element, '.details-title')).not.toBe('');
    expect(heard).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => findAll(element, '.details')).toEqual([]);
    expect(focused(element)?.classList.contains('hit')).toBe(true);
  });

  it('the pointer finds the same marks', async () => {
    const { element } = await inShadow();
    await userEvent.click(findAll(element, '.hit')[0]!);
    await expect.poll(() => textOf(element, '.details-title')).not.toBe('');
  });
});
