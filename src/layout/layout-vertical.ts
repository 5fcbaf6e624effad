import { pathRound } from 'd3-path';
import { isInWindow } from './resolve-window.ts';
import { drawRail, drawRow, entryMarkBox, entryTarget } from './draw-vertical.ts';
import type { LayoutContext } from './layout-context.ts';
import type { GroupItem, Scene, SceneItem } from './scene.ts';
import { RAIL, verticalRows, type VerticalEntry, type VerticalRow } from './vertical-entries.ts';

const TOP_PX = 4;
const isEntry = (row: VerticalRow): row is VerticalEntry => row.type === 'event';

/** A bow in the gutter left of the rail; the farther apart its ends, the wider. */
function linkGroup(from: VerticalEntry, to: VerticalEntry): GroupItem {
  const [upper, lower] = from.top < to.top ? [from, to] : [to, from];
  const middle = (entry: VerticalEntry) => entryMarkBox(entry).y + Math.min(entryMarkBox(entry).height / 2, 14);
  const x = RAIL.x - 9;
  const bulge = Math.min(28, 10 + (lower.top - upper.top) * 0.03);
  const path = pathRound(1);
  path.moveTo(x, middle(upper));
  path.bezierCurveTo(x - bulge, middle(upper) + 12, x - bulge, middle(lower) - 12, x, middle(lower));
  const isPlan = [from, to].some(({ event }) => event.status === 'planned' || event.status === 'postponed');
  return {
    type: 'group',
    name: 'link',
    link: { from: from.event.id, to: to.event.id },
    items: [{ type: 'path', d: path.toString(), fill: 'none', stroke: 'axis', strokeWidth: 1.25, ...(isPlan ? { dash: '4 3' } : {}) }],
  };
}

function linkGroups(entries: readonly VerticalEntry[]): readonly GroupItem[] {
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]));
  const pairs = new Map<string, GroupItem>();
  for (const from of entries) {
    for (const { to: id } of from.event.links) {
      const to = byId.get(id);
      const key = [from.event.id, id].sort().join('\n');
      if (to && to !== from && !pairs.has(key)) pairs.set(key, linkGroup(from, to));
    }
  }
  return [...pairs.values()];
}

/** Time downwards, one event below another, every one labelled in full; silences are shortened and say so. */
export function layoutVertical(context: LayoutContext): Scene {
  const { known, window, view, locale } = context;
  const inWindow = known.events.filter(({ when }) => isInWindow(when, window));
  const rows = verticalRows(inWindow.slice(0, view.limit), context, TOP_PX);
  const entries = rows.filter(isEntry);
  const last = rows.at(-1);
  const bottom = last ? last.top + last.height : 96;
  const asOf = rows.find(({ type }) => type === 'as-of');
  const afterFrom = asOf ? asOf.top + 14 : Infinity;
  const zone: SceneItem[] = asOf ? [{ type: 'rect', x: 0, y: afterFrom, width: view.width, height: bottom - afterFrom, fill: 'stripe' }] : [];
  const details = rows.find(({ type }) => type === 'details');
  return {
    layout: 'vertical',
    width: view.width,
    height: Math.ceil(bottom),
    lang: locale.tag,
    items: [
      { type: 'group', name: 'ground', items: [...zone, drawRail(TOP_PX, bottom)] },
      { type: 'group', name: 'links', items: linkGroups(entries) },
      ...rows.flatMap((row) => drawRow(row, row.top > afterFrom - 20, context)),
    ],
    lanes: [{ id: '', title: '', lang: locale.tag, count: entries.length, box: { x: 0, y: 0, width: view.width, height: bottom } }],
    targets: entries.map(entryTarget),
    plot: { x: 0, y: 0, width: view.width, height: bottom },
    window,
    counts: { shown: inWindow.length, total: known.events.length },
    ...(details ? { detailsY: details.top } : {}),
  };
}
