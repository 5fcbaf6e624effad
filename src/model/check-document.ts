import { describeSchemaError } from './describe-schema-error.ts';
import type { DocumentEvent, TimelineDocument } from './generated/document.ts';
import { validateEvent, validateHead, type SchemaError, type SchemaValidator } from './generated/validate-document.js';
import { joinPath } from './join-path.ts';
import type { ProblemLog } from './problem-log.ts';
import { pointerKeys, pruneInvalid } from './prune-invalid.ts';
import type { RawDocument } from './read-document.ts';

/** The document without the parts of its head that do not fit the schema, each reported. Its events are not looked at. */
export function checkHead(document: RawDocument, log: ProblemLog): TimelineDocument {
  // Only an object with a list of events is a raw document, so the root itself always fits.
  return checkValue(document, validateHead, '', log) ?? { events: [] };
}

/**
 * The event without the parts that do not fit the schema, each reported; `undefined` when what is left is no event.
 * `place` is asked for only when something does not fit.
 */
export function checkEvent(event: unknown, place: () => string, log: ProblemLog): DocumentEvent | undefined {
  return validateEvent(event) ? event : checkValue(event, validateEvent, place(), log);
}

function checkValue<T>(value: unknown, validate: SchemaValidator<T>, place: string, log: ProblemLog): T | undefined {
  if (validate(value)) return value;
  for (const error of validate.errors ?? []) reportMisfit(error, value, place, log);
  return pruneInvalid(value, validate);
}

function reportMisfit(error: SchemaError, root: unknown, place: string, log: ProblemLog): void {
  let path = place;
  let received = root;
  for (const key of pointerKeys(error.instancePath)) {
    path = Array.isArray(received) ? `${path}[${key}]` : joinPath(path, key);
    received = Object.getOwnPropertyDescriptor(received, key)?.value;
  }
  if (error.keyword === 'required') path = joinPath(path, String(error.params.missingProperty));
  const { code, message, hint } = describeSchemaError(error, received);
  log.error(code, path, message, hint);
}
