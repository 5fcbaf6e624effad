import type { KnownEvent } from '../../model/known-facts.ts';
import type { EdtfDate } from '../../model/edtf/edtf-date.ts';
import type { SizedAside } from '../figures/sized-aside.ts';
import type { SizedLabel } from '../text/size-label.ts';

/** px across time in the vertical layout: gutter of the links, rail, text. */
export const RAIL = { x: 36, textX: 60, edge: 4 } as const;

/** A row of the vertical drawing, from top to bottom. px. */
export type VerticalRow =
  | { readonly type: 'year'; readonly text: string; readonly top: number; readonly height: number }
  | { readonly type: 'gap'; readonly lines: readonly string[]; readonly top: number; readonly height: number }
  | {
      readonly type: 'as-of';
      readonly lines: readonly string[];
      readonly after: readonly string[];
      readonly top: number;
      readonly height: number;
    }
  | { readonly type: 'details'; readonly top: number; readonly height: number }
  | VerticalEntry;

/** A date a plan once had, in words. */
export interface EarlierDate {
  readonly when: EdtfDate;
  readonly text: string;
}

/** An event with everything measured. */
export interface VerticalEntry {
  readonly type: 'event';
  readonly event: KnownEvent;
  /** Earlier dates of a plan, oldest first, a line each above the label. */
  readonly earlier: readonly EarlierDate[];
  readonly label: SizedLabel;
  readonly aside?: SizedAside;
  readonly top: number;
  readonly height: number;
}

/** Heights and gaps of the parts of a row. */
export const ROW = { year: 38, gapLine: 16, gapPadding: 14, asOf: 48, entryGap: 22, asideGap: 8, earlier: 30 } as const;

/** Where an entry’s label begins, below its earlier dates. */
export const labelTop = ({ top, earlier }: VerticalEntry): number => top + earlier.length * ROW.earlier;

/** Where an entry’s figures begin. */
export const entryAsideTop = (entry: VerticalEntry): number => labelTop(entry) + entry.label.height + ROW.asideGap;

/** A row before it has its place. */
export type UnplacedRow = VerticalRow extends infer Row ? (Row extends VerticalRow ? Omit<Row, 'top'> : never) : never;
