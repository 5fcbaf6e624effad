import { describe, expect, test } from 'vitest';
import { US_CHINA_DOCUMENTS } from '../../../src/data/us-china-documents.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import type { SvgOptions } from '../../../src/render/export-options.ts';
import { renderSvg } from '../../../src/render/render-svg.ts';
import { elementsOf, parseXml } from '../../tools/parse-xml.ts';
import { exportedFiles, usChina } from './exported-files.ts';

/** Every `viewBox` and every font size of a drawing. */
const measuresOf = (svg: string): { readonly viewBox: string; readonly sizes: ReadonlySet<string> } => {
  const [root, ...others] = elementsOf(parseXml(svg));
  return {
    viewBox: root?.attributes.viewBox ?? '',
    sizes: new Set(others.flatMap(({ attributes }) => attributes['font-size'] ?? [])),
  };
};

describe('the same timeline and options give the same bytes', () => {
  test.each(exportedFiles)('$name', ({ timeline, options, svg }) => {
    expect(renderSvg(timeline, { ...options })).toBe(svg);
  });

  test('from the same documents read again, as text or as objects', () => {
    const asText = parseTimeline(US_CHINA_DOCUMENTS.map((document) => JSON.stringify(document))).timeline;
    expect(renderSvg(asText)).toBe(renderSvg(usChina));
  });

  test('with defaults written out', () => {
    const defaults: SvgOptions = {
      preset: 'screen',
      width: 1200,
      theme: 'light',
      layout: 'auto',
      lanes: 'topic',
      colorBy: 'none',
      locale: 'en',
      idPrefix: 'rt',
    };
    expect(renderSvg(usChina, defaults)).toBe(renderSvg(usChina));
  });
});

describe('options', () => {
  test('another id prefix changes ids and references, nothing else', () => {
    const changed = renderSvg(usChina, { idPrefix: 'other' });
    expect(changed).not.toBe(renderSvg(usChina));
    expect(changed.replace(/(["(# ])other-/g, '$1rt-')).toBe(renderSvg(usChina));
  });

  test('a time is written into the metadata only', () => {
    const stamped = renderSvg(usChina, { generatedAt: '2026-02-05T10:11:12Z' });
    const withoutMetadata = (svg: string): string => svg.replace(/<metadata>.*<\/metadata>/s, '');
    expect(stamped).toContain('"generatedAt":"2026-02-05T10:11:12Z"');
    expect(stamped).toContain('<dc:date>2026-02-05T10:11:12Z</dc:date>');
    expect(withoutMetadata(stamped)).toBe(withoutMetadata(renderSvg(usChina)));
    expect(renderSvg(usChina)).not.toContain('generatedAt');
  });

  test.each([
    ['screen', 1200],
    ['print-1col', 340],
    ['print-2col', 680],
  ] as const)('preset %s lays out anew for %i px, with text of the same sizes', (preset, widthPx) => {
    const { viewBox, sizes } = measuresOf(renderSvg(usChina, { preset }));
    expect(viewBox).toMatch(new RegExp(`^0 0 ${widthPx} \\d+$`));
    expect(renderSvg(usChina, { preset })).toBe(renderSvg(usChina, { width: widthPx }));
    expect([...sizes].map(Number).filter((size) => size < 12)).toEqual([]);
  });

  test('a width goes before a preset', () => {
    expect(renderSvg(usChina, { preset: 'print-1col', width: 800 })).toBe(renderSvg(usChina, { width: 800 }));
  });

  test('a permalink stands in the picture', () => {
    const svg = renderSvg(usChina, { permalink: 'https://example.org/t' });
    expect(svg).toMatch(/<text[^>]*>Drawn with relations-timeline: https:\/\/example\.org\/t<\/text>/);
  });

  test('a tint can stand for the hatch of plans', () => {
    expect(renderSvg(usChina)).toContain('url(#rt-hatch)');
    expect(renderSvg(usChina, { noPattern: true })).not.toMatch(/<pattern|url\(#rt-hatch\)/);
  });

  test('legend, sources, day of knowledge and credit are in the picture', () => {
    const svg = renderSvg(usChina);
    for (const part of ['legend', 'footer-as-of', 'footer-sources', 'footer-credit'])
      expect(svg).toContain(`<g id="rt-${part}"`);
  });

  test.each<[name: string, options: object, message: RegExp]>([
    ['a width too small', { width: 239 }, /a width of 239 px cannot be drawn; 240 to 20000 can/],
    ['a width too large', { width: 20_001 }, /20001/],
    ['a width that is no number', { width: NaN }, /NaN/],
    ['an unknown preset', { preset: 'poster' }, /“poster” is no preset; there are screen, print-1col, print-2col/],
    ['a preset named like a method', { preset: 'toString' }, /“toString” is no preset/],
    ['an unknown theme', { theme: 'auto' }, /“auto” is no theme of a file; there are light, dark/],
    ['an id prefix XML does not allow', { idPrefix: '1"><script>' }, /cannot begin an XML id/],
    ['an empty id prefix', { idPrefix: '' }, /cannot begin an XML id/],
    ['a date that is none', { start: '2025-13' }, /month 13/],
    ['a day of knowledge that is none', { asOf: 'now' }, /now/],
  ])('%s is refused', (_, options, message) => {
    expect(() => renderSvg(usChina, options)).toThrow(RangeError);
    expect(() => renderSvg(usChina, options)).toThrow(message);
  });
});
