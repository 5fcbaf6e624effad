import type { CircleItem, LineItem, PathItem, Paint, RectItem, Stroke, TextItem } from '../layout/scene.ts';
import type { SvgStyle } from './svg-style.ts';

/** Attribute names and values in the order they are written. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

function paintAttributes(item: Stroke, { paint }: SvgStyle): SvgAttributes {
  const resolved = (name: string, value: Paint | undefined) => (value === undefined ? {} : { [name]: paint(value) });
  return {
    ...resolved('fill', item.fill),
    ...(item.fillOpacity === undefined ? {} : { 'fill-opacity': item.fillOpacity }),
    ...resolved('stroke', item.stroke),
    ...(item.strokeWidth === undefined ? {} : { 'stroke-width': item.strokeWidth }),
    ...(item.dash === undefined ? {} : { 'stroke-dasharray': item.dash }),
    ...(item.cap === undefined ? {} : { 'stroke-linecap': item.cap }),
  };
}

/** Attributes of a `rect`. */
export const rectAttributes = (item: RectItem, style: SvgStyle): SvgAttributes => ({
  x: item.x,
  y: item.y,
  width: item.width,
  height: item.height,
  ...(item.radius === undefined ? {} : { rx: item.radius }),
  ...paintAttributes(item, style),
});

/** Attributes of a `line`. */
export const lineAttributes = (item: LineItem, style: SvgStyle): SvgAttributes => ({
  x1: item.x1, y1: item.y1, x2: item.x2, y2: item.y2, ...paintAttributes(item, style),
});

/** Attributes of a `circle`. */
export const circleAttributes = (item: CircleItem, style: SvgStyle): SvgAttributes => ({
  cx: item.x, cy: item.y, r: item.radius, ...paintAttributes(item, style),
});

/** Attributes of a `path`. */
export const pathAttributes = (item: PathItem, style: SvgStyle): SvgAttributes => ({ d: item.d, ...paintAttributes(item, style) });

/** Attributes of a `text`; its content is `item.text`. */
export function textAttributes(item: TextItem, style: SvgStyle): SvgAttributes {
  const fontFamily = style.fontFamily(item.lang);
  return {
    x: item.x,
    y: item.y,
    ...(fontFamily === undefined ? {} : { 'font-family': fontFamily }),
    'font-size': item.size,
    'font-weight': item.weight,
    ...(item.anchor === 'start' ? {} : { 'text-anchor': item.anchor }),
    fill: style.paint(item.fill),
    ...(item.lang === '' || item.lang === style.lang ? {} : { 'xml:lang': item.lang }),
  };
}
