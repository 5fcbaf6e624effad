import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { renderSvg } from '../../src/render/render-svg.ts';
import { cases } from './gallery.ts';
import type { Case } from './case.ts';

const folder = (name: string): URL => new URL(`./${name}/`, import.meta.url);

const draw = ({ documents, view }: Case): string => renderSvg(parseTimeline(documents).timeline, view);

/** The data a file carries is as long as its documents, and is looked at elsewhere. */
const withoutData = (svg: string): string => svg.replace(/ *<rt:data [^>]*>[^<]*<\/rt:data>\n/, '');

describe.each(cases)('$name: $title', (one) => {
  const svg = draw(one);

  it('is drawn as last time', async () => {
    await expect(withoutData(svg)).toMatchFileSnapshot(`../snapshots/${one.name}.svg`);
  });

  it('holds nothing but finite numbers of at most two decimals', () => {
    const drawing = svg.slice(svg.indexOf('</metadata>'));
    expect(drawing.match(/NaN|undefined|Infinity|\d\.\d{3,}/g)).toBeNull();
    expect(drawing.match(/="[^"]*\d[^"]*"/g)?.length).toBeGreaterThan(5);
  });

  it('has documents without problems', () => {
    expect(parseTimeline(one.documents).problems).toEqual([]);
  });
});

describe('the cases', () => {
  const names = cases.map(({ name }) => name).sort();

  it('are all in the gallery, each once, in a file of its name', () => {
    const files = readdirSync(folder('cases')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(names);
  });

  it('have a snapshot each, and no other drawing is kept', () => {
    const kept = readdirSync(folder('../snapshots')).flatMap((file) =>
      file.endsWith('.svg') ? [file.slice(0, -4)] : [],
    );
    expect(kept.sort()).toEqual(names);
  });
});
