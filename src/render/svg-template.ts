import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupItem, Scene, SceneItem } from '../layout/scene.ts';
import { defsTemplate } from './defs-template.ts';
import { circleAttributes, lineAttributes, pathAttributes, rectAttributes, textAttributes } from './item-attributes.ts';
import { setAttributes } from './set-attributes.ts';
import { pageStyle } from './page-style.ts';
import { pathBelow, type SvgStyle } from './svg-style.ts';
import { timeLayers } from './time-layers.ts';

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

/** How far what stands at the ends of the plot reaches beyond it, px. */
const OVERHANG_PX = 8;

const groups = (items: readonly GroupItem[], style: SvgStyle): unknown =>
  repeat(items, keyOf, (item) => groupTemplate(item, style));

/** Groups of a drawing that can be moved through time as one, seen through a window that can be made to cut them off. */
export function alongTime(
  items: readonly GroupItem[],
  { plot: { x, width }, height }: Pick<Scene, 'plot' | 'height'>,
  style: SvgStyle,
): SVGTemplateResult {
  const [fromX, viewWidth] = [x - OVERHANG_PX, width + 2 * OVERHANG_PX];
  return svg`<svg
    class="time-window"
    x=${fromX}
    width=${viewWidth}
    height=${height}
    viewBox="${fromX} 0 ${viewWidth} ${height}"
      ><g class="along-time">${groups(items, style)}</g></svg>`;
}

/** A drawing with time to the right: what moves with time, and what stays, in turn from the ground up. */
const layered = (scene: Scene, style: SvgStyle): unknown =>
  timeLayers(scene.items).map(({ isFixed, items }) =>
    isFixed ? groups(items, style) : alongTime(items, scene, style),
  );

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
    ${defsTemplate(style, idPrefix)}${scene.layout === 'horizontal' ? layered(scene, style) : groups(scene.items, style)}
  </svg>`;
}
