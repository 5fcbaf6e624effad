/** The model, layout and drawing without a page: runs in Node, workers and browsers. */
export { parseTimeline, type ParsedTimeline, type ParseOptions } from './model/parse-timeline.ts';
export { parseEdtf } from './model/edtf/parse-edtf.ts';
export { knownAt, type Knowledge } from './model/known-at.ts';
export { TimelineError, type Problem, type ProblemCode } from './model/problem.ts';
export { layoutTimeline } from './layout/layout-timeline.ts';
export { renderSvg } from './render/render-svg.ts';
export { toCsv } from './formats/to-csv.ts';
export { toJson } from './formats/to-json.ts';
export { draftFromText, type Draft, type DraftDocument, type DraftOptions } from './draft/draft-from-text.ts';

export type * from './model/edtf/edtf-date.ts';
export type * from './model/timeline.ts';
export type * from './model/known-timeline.ts';
export type * from './model/generated/document.ts';
export type { DraftEvent } from './draft/draft-events.ts';
export type { DraftProblem, DraftProblemReason } from './draft/draft-problem.ts';
export type * from './draft/draft-marks.ts';
export type * from './layout/scene.ts';
export type * from './layout/view.ts';
export type { MeasureText } from './layout/measure-text.ts';
