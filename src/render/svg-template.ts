import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupItem, Scene, SceneItem } from '../layout/scene.ts';
import { defsTemplate } from './defs-template.ts';
import { circleAttributes, lineAttributes, pathAttributes, rectAttributes, textAttributes } from './item-attributes.ts';
import { setAttributes } from './set-attributes.ts';
import { pageStyle, pathBelow, type SvgStyle } from './svg-style.ts';

function itemTemplate(item: SceneItem, style: SvgStyle, path: readonly string[]): SVGTemplateResult {
  switch (item.type) {
    case 'group':
      return groupTemplate(item, style, path);
    case 'rect':
      return svg`<rect ${setAttributes(rectAttributes(item, style))}></rect>`;
    case 'line':
      return svg`<line ${setAttributes(lineAttributes(item, style))}></line>`;
    case 'circle':
      return svg`<circle ${setAttributes(circleAttributes(item, style))}></circle>`;
    case 'path':
      return svg`<path ${setAttributes(pathAttributes(item, style))}></path>`;
    case 'text':
      return svg`<text ${setAttributes(textAttributes(item, style))}>${item.text}</text>`;
  }
}

/** A group keeps its nodes while its event or name stays. */
const keyOf = (item: SceneItem, at: number): string => {
  if (item.type !== 'group') return `${item.type} ${at}`;
  if (item.link) return `link ${item.link.from} ${item.link.to}`;
  return `${item.name} ${item.event ?? at}`;
};

/** A group and all in it, in a given style. */
export const groupTemplate = (item: GroupItem, style: SvgStyle, path: readonly string[] = []): SVGTemplateResult =>
  svg`<g ${setAttributes(style.group(item, path))}>${repeat(item.items, keyOf, (child) =>
    itemTemplate(child, style, pathBelow(item, path)),
  )}</g>`;

export interface SceneTemplateOptions {
  /** Event whose marks and links speak up. */
  readonly activeId?: string | undefined;
  /** Ends of the link that is being followed. */
  readonly followed?: readonly [string, string] | undefined;
  /** Prefix of the ids inside, unique in the document or shadow root. */
  readonly idPrefix: string;
}

/** The drawing for the page. Hidden from assistive technology: the page carries its meaning in HTML. */
export function sceneTemplate(scene: Scene, { activeId, idPrefix, followed }: SceneTemplateOptions): TemplateResult {
  const style = pageStyle(scene.lang, idPrefix, activeId, followed);
  return html`<svg
    part="drawing"
    aria-hidden="true"
    focusable="false"
    width=${scene.width}
    height=${scene.height}
    viewBox="0 0 ${scene.width} ${scene.height}"
  >
    ${defsTemplate(style, idPrefix)}${repeat(scene.items, keyOf, (item) => groupTemplate(item, style))}
  </svg>`;
}
