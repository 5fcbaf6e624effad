/** The model, layout and drawing without a page: runs in Node, workers and browsers. */
export { parseTimeline, type ParsedTimeline, type ParseOptions } from './model/parse-timeline.ts';
export { parseEdtf } from './model/edtf/parse-edtf.ts';
export { knownAt, type Knowledge } from './model/known-at.ts';
export { TimelineError, type Problem, type ProblemCode } from './model/problem.ts';
export { layoutTimeline } from './layout/layout-timeline.ts';
export { renderSvg } from './render/render-svg.ts';
export { claimsToCsv, type ClaimsOptions } from './formats/claims-to-csv.ts';
export { exportLoss, type LossyFormat } from './formats/export-loss.ts';
export { FormatError } from './formats/format-error.ts';
export { fromCsv } from './formats/from-csv.ts';
export { fromIcs } from './formats/from-ics.ts';
export { fromTimelineJs } from './formats/from-timeline-js.ts';
export type { ImportOptions } from './formats/imported-document.ts';
export type { ImportedDocument, Kept, Loss, LossCode, LossReport } from './formats/loss-report.ts';
export { toCsv } from './formats/to-csv.ts';
export { toIcs, type IcsOptions } from './formats/to-ics.ts';
export { toJson } from './formats/to-json.ts';
export { toJsonLd, type JsonLdOptions } from './formats/to-json-ld.ts';

export type * from './model/edtf/edtf-date.ts';
export type * from './model/timeline.ts';
export type * from './model/known-timeline.ts';
export type * from './model/generated/document.ts';
export type * from './layout/scene.ts';
export type * from './layout/view.ts';
export type { MeasureText } from './layout/measure-text.ts';
