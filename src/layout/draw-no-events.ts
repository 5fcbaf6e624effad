import type { LayoutContext } from './layout-context.ts';
import { SIZE, TEXT_SLACK } from './metrics.ts';
import type { Box, GroupItem } from './scene.ts';

/** Says in an empty drawing that it is empty, where there is room for the words. */
export function drawNoEvents(
  isEmpty: boolean,
  { x, y, width, height }: Box,
  { locale, measure }: LayoutContext,
): GroupItem {
  const base = { type: 'group', name: 'empty', isFixed: true } as const;
  const text = locale.strings.drawing.noEvents;
  if (!isEmpty || measure(text, SIZE.lane, 400) * TEXT_SLACK > width) return { ...base, items: [] };
  return {
    ...base,
    items: [
      {
        type: 'text',
        x,
        y: y + Math.round(height / 2),
        text,
        size: SIZE.lane,
        weight: 400,
        anchor: 'start',
        fill: 'text-2',
        lang: locale.tag,
      },
    ],
  };
}
