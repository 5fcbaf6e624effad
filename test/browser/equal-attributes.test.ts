import { render, svg } from 'lit';
import { describe, expect, it } from 'vitest';

import { layoutFigure } from '../../src/layout/layout-figure.ts';
import { knownAt } from '../../src/model/known-at.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { defsTemplate } from '../../src/render/defs-template.ts';
import { exportWidth } from '../../src/render/export-options.ts';
import { renderSvg } from '../../src/render/render-svg.ts';
import { fileStyle } from '../../src/render/file-style.ts';
import { groupTemplate } from '../../src/render/svg-template.ts';
import type { Case } from '../cases/case.ts';
import { cases } from '../cases/gallery.ts';

/** An element as plain data, so that a difference is read as one. */
interface Plain {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Plain[];
}

const plain = (element: Element): Plain => ({
  tag: element.localName,
  attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value] as const).sort()),
  text: element.children.length === 0 ? element.textContent : '',
  children: Array.from(element.children, plain),
});

const groupsOf = (parent: Element): readonly Plain[] =>
  Array.from(parent.children)
    .filter(({ localName }) => localName === 'g')
    .map(plain);
const defsOf = (parent: Element): readonly Plain[] =>
  plain(parent).children.find(({ tag }) => tag === 'defs')?.children ?? [];

/** The file, parsed as XML. */
function fromString({ documents, view }: Case): Element {
  const file = new DOMParser().parseFromString(renderSvg(parseTimeline(documents).timeline, view), 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file.documentElement;
}

/** The same drawing by the template of the page, in the style of the file. */
function fromTemplate({ documents, view }: Case): Element {
  const { asOf, filter, theme = 'light' } = view;
  const known = knownAt(parseTimeline(documents).timeline, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(filter ? { filter } : {}),
  });
  const figure = layoutFigure(known, { ...view, width: exportWidth(view) });
  const style = fileStyle({ lang: figure.lang, idPrefix: 'rt', theme, noPattern: false });
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${defsTemplate(style, 'rt')}${figure.items.map((item) => groupTemplate(item, style))}`, root);
  return root;
}

describe.each(cases)('$name', (one) => {
  const [file, page] = [fromString(one), fromTemplate(one)];

  it('is drawn by the template with the elements, attributes and texts of the file', () => {
    expect(groupsOf(page)).toEqual(groupsOf(file));
    expect(groupsOf(file).length).toBeGreaterThan(0);
  });

  it('refers to the same definitions', () => {
    const all = new Map(defsOf(page).map((def) => [def.attributes.id, def]));
    expect(defsOf(file).map((def) => all.get(def.attributes.id))).toEqual(defsOf(file));
  });
});
