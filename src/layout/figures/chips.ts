import type { Figure } from '../../model/event-entry.ts';
import { roundTo } from '../../util/round-to.ts';
import { SIZE, TEXT_SLACK } from '../metrics.ts';
import type { SceneItem } from '../scene.ts';
import { wrapBalanced } from '../text/wrap-text.ts';
import { figureText, type AsideContext, type SizedAside } from './sized-aside.ts';
import { figureWords } from './told-figures.ts';

const CHIP = { height: 22, line: 17, padding: 8, gap: 6, baseline: 15.5 } as const;
/** An amount with the source that gives another is never cut; only what needs more lines than this is. */
const MOST_LINES = 4;

interface Chip {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

function sizeChip(words: string, { locale, measure, maxWidth }: AsideContext): Omit<Chip, 'x' | 'y'> {
  const { lines, width } = wrapBalanced(words, {
    widthPx: (maxWidth - 2 * CHIP.padding) / TEXT_SLACK,
    maxLines: MOST_LINES,
    size: SIZE.figure,
    weight: 700,
    lang: locale.tag,
    measure,
  });
  return {
    lines,
    width: Math.ceil(width * TEXT_SLACK) + 2 * CHIP.padding,
    height: CHIP.height + (lines.length - 1) * CHIP.line,
  };
}

/** Chips in rows no wider than asked for. */
function flow(words: readonly string[], context: AsideContext): readonly Chip[] {
  let x = 0;
  let y = 0;
  let bottom = 0;
  return words.map((word) => {
    const sized = sizeChip(word, context);
    if (x > 0 && x + sized.width > context.maxWidth) {
      x = 0;
      y = bottom + CHIP.gap;
    }
    const chip = { ...sized, x, y };
    x += sized.width + CHIP.gap;
    bottom = Math.max(bottom, y + sized.height);
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
    height: Math.max(...placed.map(({ y, height }) => y + height)),
    rise: CHIP.height / 2,
    draw: (left, top) =>
      placed.flatMap(({ lines, width, height, x, y }): SceneItem[] => [
        {
          type: 'rect',
          x: roundTo(left + x, 2),
          y: roundTo(top + y, 2),
          width,
          height,
          radius: 4,
          fill: 'chip',
        },
        ...lines.map((line, at) =>
          figureText(line, left + x + CHIP.padding, top + y + CHIP.baseline + at * CHIP.line, 700, locale.tag),
        ),
      ]),
  };
}
