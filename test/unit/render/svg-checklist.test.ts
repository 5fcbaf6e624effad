import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../src/render/theme.ts';
import { childElements, elementsOf, parseXml, textOf, type XmlElement } from '../../tools/parse-xml.ts';
import { exportedFiles } from './exported-files.ts';

const ALLOWED_ELEMENTS = [
  'svg',
  'title',
  'desc',
  'metadata',
  'defs',
  'pattern',
  'linearGradient',
  'stop',
  'g',
  'rect',
  'line',
  'circle',
  'path',
  'text',
  'rdf:RDF',
  'rdf:Description',
  'rt:data',
  'dc:title',
  'dc:description',
  'dc:language',
  'dc:format',
  'dc:date',
  'dc:source',
  'dc:creator',
  'dc:identifier',
];
/** Presentation attributes and geometry; no `style`, `class`, event attributes or addresses. */
const ALLOWED_ATTRIBUTES = [
  'xmlns',
  'xmlns:xlink',
  'xmlns:rdf',
  'xmlns:dc',
  'xmlns:rt',
  'rdf:about',
  'version',
  'id',
  'role',
  'aria-labelledby',
  'xml:lang',
  'width',
  'height',
  'viewBox',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'transform',
  'offset',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'patternUnits',
  'patternTransform',
];
const PAINT_ATTRIBUTES = ['fill', 'stroke', 'stop-color'];
const NUMBER_ATTRIBUTES = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'width',
  'height',
  'offset',
  'font-size',
  'stroke-width',
  'fill-opacity',
  'stroke-opacity',
  'stop-opacity',
];
const LISTS_OF_NUMBERS = ['viewBox', 'd', 'transform', 'patternTransform', 'stroke-dasharray'];
const AT_MOST_TWO_DECIMALS = /^-?\d+(\.\d{1,2})?$/;

const valuesOf = (root: XmlElement, names: readonly string[]): readonly string[] =>
  elementsOf(root).flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []));

const numbersIn = (text: string): readonly string[] => text.match(/[-\d.eE+]*\d[-\d.eE+]*|NaN|Infinity/g) ?? [];

/** Numbers of path data without separators: `a6,6 0 0 1 0,12` and `M1-2` alike. */
const pathNumbers = (text: string): readonly string[] =>
  text.match(/-?[\d.]+(?:e[-+]?\d+)?|NaN|Infinity|undefined|null/g) ?? [];

describe.each(exportedFiles)('the file “$name”', ({ svg, options, timeline }) => {
  const root = parseXml(svg);
  const elements = elementsOf(root);
  const idPrefix = options.idPrefix ?? 'rt';

  test('opens as every reader expects', () => {
    const { width, height } = root.attributes;
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
    expect(root.name).toBe('svg');
    expect(root.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      version: '1.1',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'xml:lang': options.locale ?? 'en',
      role: 'img',
      'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    });
    expect([width, height]).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)]);
    expect(svg.endsWith('</svg>\n')).toBe(true);
  });

  test('tells what it is before it draws', () => {
    const names = childElements(root).map(({ name }) => name);
    const order = [
      'title',
      'desc',
      'metadata',
      ...(svg.includes('<defs>') ? ['defs'] : []),
      ...(options.transparent ? [] : ['rect']),
    ];
    expect(names.slice(0, order.length)).toEqual(order);
    expect(new Set(names.slice(order.length))).toEqual(new Set(['g']));
    const [title, desc] = childElements(root);
    expect(title && textOf(title).trim()).not.toBe('');
    expect(desc).toBeDefined();
  });

  test('stands on a ground of its own, unless asked not to', () => {
    const ground = elements.find(({ attributes }) => attributes.id === `${idPrefix}-background`);
    const { width = '', height = '' } = root.attributes;
    const theme = THEMES[options.theme ?? 'light'];
    expect(ground?.attributes).toEqual(
      options.transparent ? undefined : { id: `${idPrefix}-background`, width, height, fill: theme.background },
    );
  });

  test('has only elements and attributes that every program draws', () => {
    expect([...new Set(elements.map(({ name }) => name))].filter((name) => !ALLOWED_ELEMENTS.includes(name))).toEqual(
      [],
    );
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    expect([...attributes].filter((name) => !ALLOWED_ATTRIBUTES.includes(name))).toEqual([]);
    expect(svg).not.toMatch(/<!|<\?(?!xml )/);
  });

  test('paints with six-digit hex, nothing, or a pattern of its own', () => {
    const own = new Set(elements.map(({ attributes }) => `url(#${attributes.id ?? ''})`));
    const paints = valuesOf(root, PAINT_ATTRIBUTES);
    expect(paints.filter((paint) => !/^#[0-9a-f]{6}$/.test(paint) && paint !== 'none' && !own.has(paint))).toEqual([]);
    expect(elements.filter(({ name }) => name === 'text').filter(({ attributes }) => !attributes.fill)).toEqual([]);
  });

  test('has ids that are unique, prefixed and readable, and every reference resolves', () => {
    const ids = valuesOf(root, ['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${idPrefix}-`) || !/^[A-Za-z_][\w-]*$/.test(id))).toEqual([]);
    const references = valuesOf(root, PAINT_ATTRIBUTES).flatMap((paint) => /^url\(#(.*)\)$/.exec(paint)?.[1] ?? []);
    const labels = (root.attributes['aria-labelledby'] ?? '').split(' ');
    expect([...references, ...labels].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has finite numbers with at most two decimals', () => {
    const plain = valuesOf(root, NUMBER_ATTRIBUTES);
    const listed = valuesOf(root, LISTS_OF_NUMBERS).flatMap((list) => [
      ...pathNumbers(list),
      ...numbersIn(list.replace(/,/g, ' ')),
    ]);
    expect(plain.length).toBeGreaterThan(2);
    expect(plain.filter((number) => !AT_MOST_TWO_DECIMALS.test(number))).toEqual([]);
    expect(listed.filter((number) => /NaN|Infinity|undefined|null|e/.test(number) || /\.\d{3}/.test(number))).toEqual(
      [],
    );
    expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined|\[object)[^"]*"/);
  });

  test('has no size below zero, no text below 12 px, no line below 1 px, two weights', () => {
    const least = (names: readonly string[]): number => Math.min(Infinity, ...valuesOf(root, names).map(Number));
    expect(least(['width', 'height', 'r', 'rx'])).toBeGreaterThanOrEqual(0);
    expect(least(['font-size'])).toBeGreaterThanOrEqual(12);
    expect(least(['stroke-width'])).toBeGreaterThanOrEqual(1);
    expect(valuesOf(root, ['font-weight']).filter((weight) => weight !== '400' && weight !== '700')).toEqual([]);
    const unsized = elements.filter(
      ({ name, attributes }) => name === 'text' && !('font-size' in attributes && 'font-weight' in attributes),
    );
    expect(unsized).toEqual([]);
  });

  test('keeps text as text, with fonts that end in a generic one', () => {
    const fonts = valuesOf(root, ['font-family']);
    expect(fonts.filter((font) => !font.endsWith(', sans-serif') || /['"]/.test(font))).toEqual([]);
    expect(root.attributes['font-family']).toBeDefined();
    expect(
      elements.filter(({ name, children }) => name === 'text' && children.some((child) => typeof child !== 'string')),
    ).toEqual([]);
  });

  test('sets Chinese in a font that has it, and says so', () => {
    const runs = elements.filter(({ name, attributes }) => name === 'text' && attributes['xml:lang']?.startsWith('zh'));
    const missing = runs.filter(({ attributes }) => !attributes['font-family']?.includes('Noto Sans SC'));
    expect(missing).toEqual([]);
    if (options.locale === 'zh-Hans') expect(root.attributes['font-family']).toContain('Noto Sans SC');
  });

  test('has no character that reorders the line', () => {
    expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('holds nothing that acts or loads', () => {
    const drawn = elements.filter(({ name }) => !name.includes(':'));
    const attributes = drawn.flatMap((element) => Object.entries(element.attributes));
    expect(drawn.filter(({ name }) => /script|foreign|image|^use$|style|animate|^set$|^a$/i.test(name))).toEqual([]);
    expect(attributes.filter(([name]) => /^on|href|src|^style$|^class$/i.test(name))).toEqual([]);
    const unsafe = /var\(|rgba?\(|hsl|color-mix|transparent|currentColor|url\((?!#)|javascript:|data:/i;
    expect(attributes.filter(([, value]) => unsafe.test(value))).toEqual([]);
  });

  test('names its parts for a layer panel', () => {
    const parts = childElements(root).flatMap(({ name, attributes }) => (name === 'g' ? (attributes.id ?? '') : []));
    const hasHeader = timeline.title !== undefined || timeline.description !== undefined;
    expect(parts.filter((id) => id !== `${idPrefix}-legend`)).toEqual(
      [...(hasHeader ? ['header'] : []), 'timeline', 'footer'].map((name) => `${idPrefix}-${name}`),
    );
    const inner = valuesOf(root, ['id']);
    expect(inner).toEqual(expect.arrayContaining([`${idPrefix}-footer-credit`]));
    if (timeline.events.length > 0)
      expect(inner.some((id) => id.endsWith('-mark') || id.includes('-marks'))).toBe(true);
  });
});
