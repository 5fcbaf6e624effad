import type { TimelineDocument } from '../../src/model/generated/document.ts';
import type { SvgOptions } from '../../src/render/export-options.ts';

/** One picture: what is drawn and how it is looked at. A snapshot, a row of the scoreboard and an entry of the gallery. */
export interface Case {
  /** Name of the file of the case and of its snapshot. */
  readonly name: string;
  /** What to look for. */
  readonly title: string;
  readonly documents: readonly TimelineDocument[];
  readonly view: SvgOptions;
}

/** What the cases of a single shape share: 680 px, one lane, from 1 October to 31 December 2025. */
export const autumn: SvgOptions = { width: 680, start: '2025-10', end: '2025-12', layout: 'horizontal' };
