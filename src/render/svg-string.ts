import type { GroupItem, SceneItem } from '../layout/scene.ts';
import { escapeXml } from '../util/escape-xml.ts';
import { circleAttributes, lineAttributes, pathAttributes, rectAttributes, textAttributes } from './item-attributes.ts';
import { pathBelow, type SvgStyle, type SvgAttributes } from './svg-style.ts';

/** `<tag a="…">`, closed when there is no content. */
export function element(tag: string, attributes: SvgAttributes, content?: string): string {
  const list = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  return content === undefined ? `<${tag}${list}/>` : `<${tag}${list}>${content}</${tag}>`;
}

function itemString(item: SceneItem, style: SvgStyle, path: readonly string[], indent: string): string {
  switch (item.type) {
    case 'group':
      return groupString(item, style, path, indent);
    case 'rect':
      return indent + element('rect', rectAttributes(item, style));
    case 'line':
      return indent + element('line', lineAttributes(item, style));
    case 'circle':
      return indent + element('circle', circleAttributes(item, style));
    case 'path':
      return indent + element('path', pathAttributes(item, style));
    case 'text':
      return indent + element('text', textAttributes(item, style), escapeXml(item.text));
  }
}

/** A group and all in it, one element a line. Empty groups give an empty string. */
export function groupString(item: GroupItem, style: SvgStyle, path: readonly string[] = [], indent = ''): string {
  const inner = item.items
    .map((child) => itemString(child, style, pathBelow(item, path), `${indent}  `))
    .filter((line) => line !== '');
  return inner.length === 0
    ? ''
    : `${indent}${element('g', style.group(item, path), `\n${inner.join('\n')}\n${indent}`)}`;
}
