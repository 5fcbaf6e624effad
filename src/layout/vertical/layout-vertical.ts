import type { KnownEvent } from '../../model/known-facts.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { drawNoEvents } from '../draw-no-events.ts';
import { EventsInWindow } from '../events-in-window.ts';
import type { LayoutContext } from '../layout-context.ts';
import { linkedPairs, linkGroup } from '../link-group.ts';
import type { GroupItem, Scene, SceneItem } from '../scene.ts';
import { verticalStrips } from '../series/vertical-strips.ts';
import { withoutEmpty } from '../without-empty.ts';
import { entryTarget } from './draw-entry.ts';
import { asOfLineY, drawRail, drawRow } from './draw-row.ts';
import { entryMarkBox } from './entry-mark.ts';
import { assignTracks, trackPath } from './link-tracks.ts';
import { sizeEntryLabel } from './size-entry.ts';
import { RAIL, type VerticalEntry, type VerticalRow } from './vertical-row.ts';
import { verticalRows } from './vertical-rows.ts';

const TOP_PX = 4;
const EMPTY_PX = 96;
/** A link takes hold of a long mark near its top. */
const HOLD_PX = 14;

const isEntry = (row: VerticalRow): row is VerticalEntry => row.type === 'event';

/** Where links take hold of an entry, px from the top. */
function holdOf(entry: VerticalEntry): number {
  const { y, height } = entryMarkBox(entry);
  return y + Math.min(height / 2, HOLD_PX);
}

function drawLinks(entries: readonly VerticalEntry[]): GroupItem {
  const pairs = linkedPairs(entries);
  const ways = pairs.map(([from, to]): Interval => {
    const [a, b] = [holdOf(from), holdOf(to)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  });
  const tracks = assignTracks(ways);
  const items = pairs.map(([from, to], at) =>
    linkGroup(from.event, to.event, trackPath(ways[at] ?? { start: 0, end: 0 }, tracks[at] ?? 0)),
  );
  return { type: 'group', name: 'links', items };
}

/** More events than this are not drawn one below another, whatever the limit. */
const MOST = 500;

/** The first events up to the limit; where one is opened beyond it, what comes before that one. */
function withinLimit(
  inWindow: EventsInWindow,
  { known, view: { limit = MOST, opened } }: LayoutContext,
): readonly KnownEvent[] {
  const openedPlace = opened ? known.events.placeOf(opened.event) : -1;
  const openedAt = openedPlace < 0 ? -1 : inWindow.indexOfPlace(openedPlace);
  const end = Math.max(Math.min(limit, MOST), openedAt + 1);
  return inWindow.slice(Math.max(0, end - MOST), end);
}

/** Measures the labels of what `layoutVertical` draws, which finds them measured then: about half of its cost. */
export function measureVertical(context: LayoutContext): void {
  const { known, window } = context;
  for (const event of withinLimit(new EventsInWindow(known, window), context)) sizeEntryLabel(event, context);
}

/** Time downwards, one event below another, every one labelled in full; silences are shortened and say so. Cost: that of what is drawn. */
export function layoutVertical(context: LayoutContext): Scene {
  const { known, window, view, locale } = context;
  const inWindow = new EventsInWindow(known, window);
  const strips = verticalStrips(TOP_PX, context);
  const top = strips.bottom;
  const rows = verticalRows(withinLimit(inWindow, context), context, top);
  const entries = rows.filter(isEntry);
  const last = rows.at(-1);
  const bottom = last ? last.top + last.height : top - TOP_PX + EMPTY_PX;
  const asOf = rows.find((row) => row.type === 'as-of');
  const afterFrom = asOf ? asOfLineY(asOf) : Infinity;
  const zone: SceneItem[] = asOf
    ? [{ type: 'rect', x: 0, y: afterFrom, width: view.width, height: bottom - afterFrom, fill: 'stripe' }]
    : [];
  const details = rows.find(({ type }) => type === 'details');
  return {
    layout: 'vertical',
    width: view.width,
    height: Math.ceil(bottom),
    lang: locale.tag,
    items: withoutEmpty([
      { type: 'group', name: 'ground', items: [...zone, drawRail(top, bottom)] },
      drawLinks(entries),
      drawNoEvents(
        rows.length === 0,
        { x: RAIL.textX, y: top - TOP_PX, width: view.width - RAIL.textX, height: bottom - top + TOP_PX },
        context,
      ),
      strips.group,
      ...rows.flatMap((row) => drawRow(row, row.top > afterFrom ? 'stripe' : 'background', context)),
    ]),
    lanes: [
      {
        id: '',
        title: '',
        lang: locale.tag,
        count: entries.length,
        box: { x: 0, y: 0, width: view.width, height: bottom },
      },
    ],
    targets: entries.map(entryTarget),
    plot: { x: 0, y: 0, width: view.width, height: bottom },
    window,
    counts: { shown: inWindow.length, total: known.events.length },
    ...(details ? { detailsY: details.top } : {}),
  };
}
