import { nearWord } from '../util/near-word.ts';
import { fileStem } from './file-stem.ts';
import { describeValue } from './describe-value.ts';
import { isRecord } from './is-record.ts';
import { locateJsonError } from './locate-json-error.ts';
import { TimelineError, type Problem } from './problem.ts';
import { ProblemLog } from './problem-log.ts';

/** A document as given: an object with a list of events, in a format this version reads. */
export type RawDocument = Readonly<Record<string, unknown>> & { readonly events: readonly unknown[] };

/** A document and the stem of the file name it came under, when it has one. */
export interface NamedDocument {
  readonly document: RawDocument;
  readonly name: string | undefined;
}

const FORMAT = 'relations-timeline/1';

/**
 * Reads one input or several into documents; a text or object may also be a list of documents. A byte order mark is
 * passed over. Throws a TimelineError with every input that is not JSON, no timeline, or in another format.
 */
export function readDocuments(
  input: string | object | readonly (string | object)[],
  names: readonly string[],
): readonly NamedDocument[] {
  const inputs: readonly unknown[] = Array.isArray(input) ? input : [input];
  const problems: Problem[] = [];
  const documents = inputs.flatMap((item, index) => {
    const name = fileStem(names[index] ?? '') || undefined;
    const label = inputs.length > 1 ? (name ?? `document ${index + 1}`) : '';
    return readInput(item, new ProblemLog(problems, label)).map((document) => ({ document, name }));
  });
  if (inputs.length === 0) new ProblemLog(problems, '').error('not-a-timeline', [], 'no document is given');
  const [first, ...others] = problems;
  if (first) throw new TimelineError([first, ...others]);
  return documents;
}

function readInput(input: unknown, log: ProblemLog): readonly RawDocument[] {
  const value = typeof input === 'string' ? parseJson(input.replace(/^\uFEFF/, ''), log) : input;
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((item) => isDocument(item, log));
}

function parseJson(text: string, log: ProblemLog): unknown {
  try {
    return JSON.parse(text);
  } catch {
    log.error('not-json', [], explainJsonError(text), 'A timeline document is a JSON object with a list `events`.');
    return undefined;
  }
}

function explainJsonError(text: string): string {
  const place = locateJsonError(text);
  if (!place) return 'this is not JSON';
  const before = text.slice(0, place.index).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const found = String.fromCodePoint(text.codePointAt(place.index) ?? 0);
  const received = place.index < text.length ? `${describeValue(found)} is found` : 'the text ends';
  return `this is not JSON: line ${before.length}, column ${column}: ${received} where ${place.expected} is expected`;
}

function isDocument(value: unknown, log: ProblemLog): value is RawDocument {
  if (!isRecord(value)) {
    const message = `${describeValue(value)} is not a timeline document`;
    log.error('not-a-timeline', [], message, 'Give an object with a list `events`.');
    return false;
  }
  return hasKnownFormat(value, log) && hasEvents(value, log);
}

function hasKnownFormat({ format }: Readonly<Record<string, unknown>>, log: ProblemLog): boolean {
  if (format === undefined || format === FORMAT) return true;
  const message = `${describeValue(format)} is not a format this version reads`;
  log.error('unknown-format', ['format'], message, `Use \`${FORMAT}\`.`);
  return false;
}

function hasEvents(document: Readonly<Record<string, unknown>>, log: ProblemLog): boolean {
  const { events } = document;
  if (Array.isArray(events)) return true;
  const message = events === undefined ? '`events` is missing' : `${describeValue(events)} is not a list of events`;
  log.error('not-a-timeline', ['events'], message, hintFor(document));
  return false;
}

function hintFor(document: Readonly<Record<string, unknown>>): string {
  if ('when' in document) return 'This is an event: put the list of them into an object, `{"events": […]}`.';
  const meant = Object.keys(document).find((name) => Array.isArray(document[name]) && nearWord(name, ['events']));
  return meant === undefined ? 'A timeline document has a list `events`.' : `Did you mean \`events\` by \`${meant}\`?`;
}
