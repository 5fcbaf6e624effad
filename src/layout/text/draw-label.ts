import { roundTo } from '../../util/round-to.ts';
import type { LabelStyle, SizedLabel } from './size-label.ts';
import type { SceneItem, TextItem } from '../scene.ts';

/** Share of a line’s height above its baseline. */
const BASELINE = 0.76;

/**
 * The lines of a label. `x` is its left edge, or its right edge with `anchor` `end`; `top` its upper edge. Title first, or date first
 * with `dateFirst`.
 */
export function drawLabel(
  label: SizedLabel,
  style: LabelStyle,
  x: number,
  top: number,
  anchor: 'start' | 'end',
  dateFirst = false,
): readonly SceneItem[] {
  const titleHeight = label.titleLines.length * style.titleLine;
  const dateHeight = label.dateLines.length * style.dateLine;
  const titleTop = dateFirst ? top + dateHeight : top;
  const dateTop = dateFirst ? top : top + titleHeight;
  const line = (text: string, at: number, y: number, isTitle: boolean): TextItem => ({
    type: 'text',
    x: roundTo(x, 2),
    y: roundTo(y + (at + BASELINE) * (isTitle ? style.titleLine : style.dateLine), 2),
    text,
    size: isTitle ? style.titleSize : style.dateSize,
    weight: isTitle ? 700 : 400,
    anchor,
    fill: isTitle ? 'text' : 'text-2',
    lang: isTitle ? label.titleLang : label.dateLang,
  });
  return [
    ...label.titleLines.map((text, at) => line(text, at, titleTop, true)),
    ...label.dateLines.map((text, at) => line(text, at, dateTop, false)),
  ];
}
