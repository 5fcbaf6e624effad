/** Width in px of one line of text at a font size in px. */
export type MeasureText = (text: string, size: number, weight: 400 | 700) => number;
