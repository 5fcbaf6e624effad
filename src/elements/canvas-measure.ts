import type { MeasureText } from '../layout/measure-text.ts';

/**
 * Measures text as the browser draws it in a font stack. Widths are remembered, so a frame that shows the same labels
 * measures nothing; make a new one when fonts arrive. Where there is no canvas, `undefined`: layout then uses its table.
 */
export function canvasMeasure(fontFamily: string): MeasureText | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${weight} ${size}px ${fontFamily}`;
    const widthPx = context.measureText(text).width;
    known.set(key, widthPx);
    return widthPx;
  };
}
