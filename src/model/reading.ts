import type { FieldReading } from './fields/field-reader.ts';

/** The document that is being read, as far as one event of it asks. */
export interface Reading extends FieldReading {
  /** Layer id. */
  readonly layer: string;
  /** EDTF day; absent = always known. */
  readonly asOf?: string;
  /** UTC milliseconds; `-Infinity` = always known. */
  readonly asOfMs: number;
  /** Where the parties of claims are noted. */
  readonly parts: {
    readonly actors: { mention(id: string): unknown };
    readonly accountParties: { add(id: string): unknown };
  };
}
