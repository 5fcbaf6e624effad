import type { CircleItem, Fixable, LineItem, PathItem, Paint, RectItem, Stroke, TextItem } from '../layout/scene.ts';
import { roundTo } from '../util/round-to.ts';
import type { SvgAttributes, SvgStyle } from './svg-style.ts';

/** Finer than any screen or press; keeps files short and equal. */
const DECIMALS = 2;

const px = (value: number): number => roundTo(value, DECIMALS);

/** `opacity` of what comes or goes; nothing for what is there. */
export const fadeAttributes = ({ opacity }: Fixable): SvgAttributes =>
  opacity === undefined ? {} : { opacity: roundTo(opacity, 3) };

function paintAttributes(item: Stroke, { paint }: SvgStyle): SvgAttributes {
  const resolved = (name: string, value: Paint | undefined) => (value === undefined ? {} : { [name]: paint(value) });
  return {
    ...resolved('fill', item.fill),
    ...(item.fillOpacity === undefined ? {} : { 'fill-opacity': px(item.fillOpacity) }),
    ...resolved('stroke', item.stroke),
    ...(item.strokeWidth === undefined ? {} : { 'stroke-width': px(item.strokeWidth) }),
    ...(item.dash === undefined ? {} : { 'stroke-dasharray': item.dash }),
    ...(item.cap === undefined ? {} : { 'stroke-linecap': item.cap }),
    ...fadeAttributes(item),
  };
}

/** `transform` that moves by px; nothing for no offset. */
export const moveAttributes = (offset: { readonly x: number; readonly y: number } | undefined): SvgAttributes =>
  offset ? { transform: `translate(${px(offset.x)} ${px(offset.y)})` } : {};

/** Attributes of a `rect`. */
export const rectAttributes = (item: RectItem, style: SvgStyle): SvgAttributes => ({
  x: px(item.x),
  y: px(item.y),
  width: px(item.width),
  height: px(item.height),
  ...(item.radius === undefined ? {} : { rx: px(item.radius) }),
  ...paintAttributes(item, style),
});

/** Attributes of a `line`. */
export const lineAttributes = (item: LineItem, style: SvgStyle): SvgAttributes => ({
  x1: px(item.x1),
  y1: px(item.y1),
  x2: px(item.x2),
  y2: px(item.y2),
  ...paintAttributes(item, style),
});

/** Attributes of a `circle`. */
export const circleAttributes = (item: CircleItem, style: SvgStyle): SvgAttributes => ({
  cx: px(item.x),
  cy: px(item.y),
  r: px(item.radius),
  ...paintAttributes(item, style),
});

/** Attributes of a `path`. */
export const pathAttributes = (item: PathItem, style: SvgStyle): SvgAttributes => ({
  d: item.d,
  ...paintAttributes(item, style),
});

/** Attributes of a `text`; its content is `item.text`. */
export function textAttributes(item: TextItem, style: SvgStyle): SvgAttributes {
  const fontFamily = style.fontFamily(item.lang);
  return {
    x: px(item.x),
    y: px(item.y),
    ...(fontFamily === undefined ? {} : { 'font-family': fontFamily }),
    'font-size': px(item.size),
    'font-weight': item.weight,
    ...(item.anchor === 'start' ? {} : { 'text-anchor': item.anchor }),
    fill: style.paint(item.fill),
    ...(item.lang === '' || item.lang === style.lang ? {} : { 'xml:lang': item.lang }),
    ...fadeAttributes(item),
  };
}
