import { pathRound } from 'd3-path';
import type { Interval } from '../../util/intervals-overlap.ts';
import { RAIL } from './vertical-row.ts';

/** Tracks of the gutter left of the rail, from the rail outwards. px. */
const TRACK = { first: 15, step: 6, most: 4, clear: 9, corner: 5 } as const;
/** Links that meet at a mark leave this much room between them. */
const MEET_PX = 2;

/**
 * A track in the gutter for each link, so that lines run side by side: short links near the rail, long ones outside. Beyond the
 * tracks there are, the outermost is shared. Cost: quadratic in links.
 */
export function assignTracks(links: readonly Interval[]): readonly number[] {
  const tracks: Interval[][] = Array.from({ length: TRACK.most }, () => []);
  const chosen = links.map(() => TRACK.most - 1);
  const byLength = links
    .map((link, at) => ({ link, at }))
    .sort((a, b) => a.link.end - a.link.start - (b.link.end - b.link.start) || a.at - b.at);
  for (const { link, at } of byLength) {
    const track = tracks.findIndex((taken) => !taken.some((other) => other.start < link.end && link.start < other.end));
    const found = track === -1 ? TRACK.most - 1 : track;
    chosen[at] = found;
    tracks[found]?.push(link);
  }
  return chosen;
}

/** From one mark out to a track, along it, and back in at another mark, with rounded corners. */
export function trackPath({ start, end }: Interval, track: number): string {
  const [top, bottom] = [start + MEET_PX, end - MEET_PX];
  const inner = RAIL.x - TRACK.clear;
  const x = RAIL.x - TRACK.first - track * TRACK.step;
  const corner = Math.min(TRACK.corner, Math.max(0, bottom - top) / 2);
  const path = pathRound(1);
  path.moveTo(inner, top);
  path.lineTo(x + corner, top);
  path.quadraticCurveTo(x, top, x, top + corner);
  path.lineTo(x, bottom - corner);
  path.quadraticCurveTo(x, bottom, x + corner, bottom);
  path.lineTo(inner, bottom);
  return path.toString();
}
