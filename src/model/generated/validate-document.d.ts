// Made from data/timeline.schema.json by `npm run generate`. Do not edit.
import type { DocumentEvent, TimelineDocument } from './document.ts';

/** One way in which a value does not fit the schema (a part of ajv's error object). */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** Name of the schema keyword that failed, for instance `type`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; else `errors` holds every misfit until the next call. */
export interface SchemaValidator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

/** Everything of a document except what stands in its `events`. */
export declare const validateHead: SchemaValidator<TimelineDocument>;

/** One item of `events`. */
export declare const validateEvent: SchemaValidator<DocumentEvent>;
