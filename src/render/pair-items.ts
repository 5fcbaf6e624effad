import type { SceneItem } from '../layout/scene.ts';
import type { TimeScale } from '../layout/time/time-scale.ts';
import { isSameBuild, startOf } from './shape-between.ts';

/** The scales of two drawings. */
export interface Scales {
  readonly from: TimeScale;
  readonly to: TimeScale;
}

/** Places in a drawing are whole hundredths of a px. */
const ROUNDED_PX = 0.01;

/** What tells an item among its neighbours; those that do not stand for a time are counted among themselves. */
function keysOf(items: readonly SceneItem[]): readonly string[] {
  let fixed = 0;
  return items.map((item, at) => {
    if (item.type === 'text') return `text ${item.text}`;
    if (item.type !== 'group') return `${item.type} ${item.isFixed ? `fixed ${fixed++}` : at}`;
    return item.link ? `${item.name} ${item.link.from} ${item.link.to}` : `${item.name} ${item.event ?? ''}`;
  });
}

/** Counts have no name but the time they stand at. */
const isNameless = (item: SceneItem): boolean => item.type === 'group' && item.name === 'aggregate';

/** Where the time of a nameless item is, px. */
const timePx = (item: SceneItem): number => startOf(item)?.x ?? NaN;

/** Finds what stood for the same time and looked the same. */
function atSameTime(items: readonly SceneItem[], { from, to }: Scales): (item: SceneItem) => SceneItem | undefined {
  const places = items.map((item) => ({ item, px: timePx(item) }));
  const tolerancePx = ROUNDED_PX * (1 + from.pxPerDay / to.pxPerDay);
  return (item) => {
    const wantedPx = from.toPx(to.toMs(timePx(item)));
    return places.find((place) => Math.abs(place.px - wantedPx) <= tolerancePx && isSameBuild(place.item, item))?.item;
  };
}

/**
 * What each item of a group was before: ids tell, not places; counts by their time. An item that was not there is not in the result; nothing is in it twice. Cost: nameless items squared, else linear.
 */
export function pairItems(
  before: readonly SceneItem[],
  after: readonly SceneItem[],
  scales: Scales,
): ReadonlyMap<SceneItem, SceneItem> {
  const keys = keysOf(before);
  const named = new Map(before.map((item, at) => [keys[at]!, item]));
  const find = atSameTime(
    before.filter((item) => isNameless(item)),
    scales,
  );
  const afterKeys = keysOf(after);
  const taken = new Set<SceneItem>();
  return new Map(
    after.flatMap((item, at): readonly [SceneItem, SceneItem][] => {
      const was = isNameless(item) ? find(item) : named.get(afterKeys[at]!);
      if (was?.type !== item.type || taken.has(was)) return [];
      taken.add(was);
      return [[item, was]];
    }),
  );
}
