import { pathRound } from 'd3-path';
import type { KnownEvent } from '../model/known-timeline.ts';
import type { GroupItem } from './scene.ts';

/** Where a link can take hold of a mark. */
export interface LinkAnchor {
  readonly event: KnownEvent;
  readonly x: number;
  readonly y: number;
  /** Half the mark’s extent along x. */
  readonly reach: number;
  /** The side on which the mark’s label does not stand. */
  readonly freeSide: -1 | 1;
}

const CLEAR_PX = 9;
const SAME_ROW_PX = 8;
/** Marks nearer than this along x are joined by a bow beside them. */
const SAME_PLACE_PX = 28;
const BOW_PX = 44;

/** A bow below two marks of one row. */
function dip(from: LinkAnchor, to: LinkAnchor): string {
  const depth = Math.min(30, 12 + Math.abs(to.x - from.x) * 0.04);
  const lean = (to.x - from.x) * 0.18;
  const path = pathRound(1);
  path.moveTo(from.x, from.y + CLEAR_PX);
  path.bezierCurveTo(
    from.x + lean, from.y + CLEAR_PX + depth, to.x - lean, to.y + CLEAR_PX + depth, to.x, to.y + CLEAR_PX,
  );
  return path.toString();
}

/** A bow beside two marks that stand above each other, on the side free of labels. */
function bow(upper: LinkAnchor, lower: LinkAnchor): string {
  const path = pathRound(1);
  const side = lower.freeSide;
  const edge = side === 1 ? Math.max(upper.x + upper.reach, lower.x + lower.reach) : Math.min(upper.x - upper.reach, lower.x - lower.reach);
  const bulge = edge + side * Math.min(BOW_PX, 16 + (lower.y - upper.y) * 0.12);
  const third = (lower.y - upper.y) / 3;
  path.moveTo(upper.x + side * (upper.reach + 3), upper.y + 3);
  path.bezierCurveTo(bulge, upper.y + third, bulge, lower.y - third, lower.x + side * (lower.reach + 4), lower.y);
  return path.toString();
}

/** Down from the upper mark, into the side of the lower one: labels stand above marks and stay clear. */
function sweep(upper: LinkAnchor, lower: LinkAnchor): string {
  const side = upper.x < lower.x ? -1 : 1;
  const endX = lower.x + side * (lower.reach + 4);
  const pull = Math.min(Math.abs(upper.x - endX) * 0.6, 120);
  const path = pathRound(1);
  path.moveTo(upper.x, upper.y + CLEAR_PX);
  path.bezierCurveTo(
    upper.x, upper.y + (lower.y - upper.y) * 0.7, endX + side * pull, lower.y, endX, lower.y,
  );
  return path.toString();
}

function linkPath(from: LinkAnchor, to: LinkAnchor): string {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  if (lower.y - upper.y < SAME_ROW_PX) return dip(from, to);
  return Math.abs(upper.x - lower.x) < SAME_PLACE_PX ? bow(upper, lower) : sweep(upper, lower);
}

const isPlan = ({ status }: KnownEvent): boolean => status === 'planned' || status === 'postponed';

/** A quiet curve between two marks; dashed where one end is only planned. */
export function drawLink(from: LinkAnchor, to: LinkAnchor): GroupItem {
  const dash = isPlan(from.event) || isPlan(to.event) ? { dash: '4 3' } : {};
  return {
    type: 'group',
    name: 'link',
    link: { from: from.event.id, to: to.event.id },
    items: [{ type: 'path', d: linkPath(from, to), fill: 'none', stroke: 'axis', strokeWidth: 1.25, ...dash }],
  };
}

/** All links with both ends drawn; each pair of events once. */
export function drawLinks(anchors: ReadonlyMap<string, LinkAnchor>): readonly GroupItem[] {
  const seen = new Set<string>();
  const drawn: GroupItem[] = [];
  for (const from of anchors.values()) {
    for (const { to: id } of from.event.links) {
      const to = anchors.get(id);
      const pair = [from.event.id, id].sort().join('\n');
      if (!to || to === from || seen.has(pair)) continue;
      seen.add(pair);
      drawn.push(drawLink(from, to));
    }
  }
  return drawn;
}
