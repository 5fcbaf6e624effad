import type { Figure } from '../../model/timeline.ts';
import { roundTo } from '../../util/round-to.ts';
import { SIZE, TEXT_SLACK } from '../metrics.ts';
import type { SceneItem } from '../scene.ts';
import { figureText, linesWithin, type AsideContext, type SizedAside } from './sized-aside.ts';
import { figureWords } from './told-figures.ts';

const CHIP = { height: 22, padding: 8, gap: 6, baseline: 15.5 } as const;

interface Chip {
  readonly text: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

/** Chips in rows no wider than asked for. */
function flow(words: readonly string[], context: AsideContext): readonly Chip[] {
  const { measure, maxWidth } = context;
  const inner = (maxWidth - 2 * CHIP.padding) / TEXT_SLACK;
  let x = 0;
  let y = 0;
  return words.map((word) => {
    const text = linesWithin(word, inner, 1, 700, context)[0] ?? '';
    const width = Math.ceil(measure(text, SIZE.figure, 700) * TEXT_SLACK) + 2 * CHIP.padding;
    if (x > 0 && x + width > maxWidth) {
      x = 0;
      y += CHIP.height + CHIP.gap;
    }
    const chip = { text, width, x, y };
    x += width + CHIP.gap;
    return chip;
  });
}

/** Figures come oldest first; the newest is read first. Past `most` of them their number is given. */
export function chips(figures: readonly Figure[], most: number, context: AsideContext): SizedAside {
  const { locale } = context;
  const told = figureWords([...figures].reverse(), context);
  const words = told.slice(0, most);
  if (told.length > most) words.push(`+${told.length - most}`);
  const placed = flow(words, context);
  return {
    width: Math.max(...placed.map(({ x, width }) => x + width)),
    height: Math.max(...placed.map(({ y }) => y)) + CHIP.height,
    rise: CHIP.height / 2,
    draw: (left, top) =>
      placed.flatMap(({ text, width, x, y }): SceneItem[] => [
        {
          type: 'rect',
          x: roundTo(left + x, 2),
          y: roundTo(top + y, 2),
          width,
          height: CHIP.height,
          radius: 4,
          fill: 'chip',
        },
        figureText(text, left + x + CHIP.padding, top + y + CHIP.baseline, 700, locale.tag),
      ]),
  };
}
