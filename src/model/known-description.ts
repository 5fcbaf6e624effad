import { parseEdtf } from './edtf/parse-edtf.ts';
import type { KnownTimeline } from './known-timeline.ts';
import type { Text } from './text.ts';

/** The description of the timeline, unless it comes from a document that is newer than the knowledge date: it would tell what nobody knew. */
export function knownDescription({ timeline, asOfMs }: KnownTimeline): Text | undefined {
  const layer = timeline.layers.find(({ description }) => description !== undefined);
  const isKnown = layer?.asOf === undefined || parseEdtf(layer.asOf).latest <= asOfMs;
  return isKnown ? layer?.description : undefined;
}
