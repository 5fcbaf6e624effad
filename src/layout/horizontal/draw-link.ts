import type { KnownEvent } from '../../model/known-facts.ts';
import type { Interval } from '../../util/intervals-overlap.ts';
import { linkedPairs, linkGroup } from '../link-group.ts';
import type { Box, GroupItem } from '../scene.ts';
import { linkPath, type LinkEnd } from './link-path.ts';

/** A drawn mark that links can take hold of. */
export interface LinkAnchor extends LinkEnd {
  readonly event: KnownEvent;
}

/** All links with both ends drawn; each pair of events once, past `labels` where that is possible. */
export const drawLinks = (anchors: readonly LinkAnchor[], plot: Interval, labels: readonly Box[]): GroupItem => ({
  type: 'group',
  name: 'links',
  items: linkedPairs(anchors).map(([from, to]) => linkGroup(from.event, to.event, linkPath(from, to, plot, labels))),
});
