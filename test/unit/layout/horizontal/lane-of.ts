import { horizontalFrame, type HorizontalFrame } from '../../../../src/layout/horizontal/horizontal-frame.ts';
import { laneMarks, type LaneMarks } from '../../../../src/layout/horizontal/lane-marks.ts';
import { lanesOf } from '../../../../src/layout/horizontal/lanes-of.ts';
import { layoutContext, type LayoutContext } from '../../../../src/layout/layout-context.ts';
import type { TimelineView } from '../../../../src/layout/view.ts';
import { knownAt } from '../../../../src/model/known-at.ts';
import { parseTimeline } from '../../../../src/model/parse-timeline.ts';
import type { TimelineDocument } from '../../../../src/model/generated/document.ts';

/** The only lane of a document, seen in a frame. */
export interface SeenLane {
  readonly marks: LaneMarks;
  readonly frame: HorizontalFrame;
  readonly context: LayoutContext;
}

/** All events of a document in one lane. */
export function laneOf(document: TimelineDocument, view: TimelineView): SeenLane {
  const context = layoutContext(knownAt(parseTimeline(document).timeline), { lanes: 'none', ...view });
  const [lane] = lanesOf(context.known, 'none', context.locale);
  const frame = horizontalFrame(lane ? [lane] : [], context);
  if (!lane) throw new Error('a document without events has no lane');
  return { marks: laneMarks(lane.events, context.window, frame, 6), frame, context };
}
