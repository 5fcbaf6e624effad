import { describeValue } from '../model/describe-value.ts';
import type { DocumentEvent, TimelineDocument } from '../model/generated/document.ts';
import { isRecord } from '../model/is-record.ts';
import { importedDocument, type ImportOptions, type PlacedEvent } from './imported-document.ts';
import { LossLog, type ImportedDocument } from './loss-report.ts';
import { notThisFormat } from './not-this-format.ts';
import { isWritten } from './timeline-js/slide-fields.ts';
import { TimelineJsSlides } from './timeline-js/timeline-js-slides.ts';
import { timelineJsSheet, type TimelineJsContent } from './timeline-js/timeline-js-sheet.ts';

/**
 * Reads a timeline of TimelineJS 3, its JSON (a text or an object) or its sheet as CSV, into a timeline document. HTML
 * becomes plain text, groups become topics, eras events of the kind `era`, the title slide title and description. What
 * cannot be read is left out and named. TimelineJS does not tell plans from what happened: see `ImportOptions`. Throws a
 * TimelineError when the input is neither, a RangeError when `asOf` is not a date with an end.
 */
export function fromTimelineJs(input: string | object, options: ImportOptions = {}): ImportedDocument {
  const log = new LossLog();
  const { title, events, eras, eventPlaces, eraPlaces } = readContent(input, log);
  const slides = new TimelineJsSlides(log);
  const read = [
    ...events.flatMap((slide, at) =>
      placed(eventPlaces[at] ?? `events[${at}]`, (path) => slides.readSlide(slide, path)),
    ),
    ...eras.flatMap((era, at) => placed(eraPlaces[at] ?? `eras[${at}]`, (path) => slides.readEra(era, path))),
  ];
  const topics = slides.groups.entries.map(({ id, name }) => ({ id, name }));
  const head = { ...readTitle(title, slides, log), ...(topics.length > 0 && { topics }) };
  return importedDocument(head, read, options, log);
}

function placed(path: string, read: (path: string) => DocumentEvent | undefined): readonly PlacedEvent[] {
  const event = read(path);
  return event ? [{ event, place: { path } }] : [];
}

function readContent(input: string | object, log: LossLog): TimelineJsContent {
  if (typeof input !== 'string') return contentOf(input, log);
  const text = input.replace(/^\uFEFF/, '');
  if (/^\s*[[{]/.test(text)) return contentOf(parseJson(text), log);
  const content = timelineJsSheet(text, log);
  if (content) return content;
  throw notThisFormat(
    'this is neither JSON nor the sheet of TimelineJS',
    'The sheet has columns `Year` and `Headline`.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notThisFormat('this is not JSON', 'TimelineJS writes an object with a list `events`.', 'not-json');
  }
}

function contentOf(value: unknown, log: LossLog): TimelineJsContent {
  if (!isRecord(value) || !Array.isArray(value.events)) {
    const message = isRecord(value) ? 'there is no list `events`' : `${describeValue(value)} is not a timeline`;
    throw notThisFormat(message, 'TimelineJS writes an object with a list `events`.');
  }
  const { title, events, eras, scale } = value;
  if (scale !== undefined) log.leaveOut('scale', 'scale', 'no-field', 'The scale follows from the dates.');
  if (eras !== undefined && !Array.isArray(eras))
    log.fail('eras', 'eras', 'wrong-type', `${describeValue(eras)} is not a list`);
  return {
    title,
    events,
    eras: Array.isArray(eras) ? (eras as readonly unknown[]) : [],
    eventPlaces: [],
    eraPlaces: [],
  };
}

function readTitle(
  title: unknown,
  slides: TimelineJsSlides,
  log: LossLog,
): Pick<TimelineDocument, 'title' | 'description'> {
  if (!isRecord(title)) return {};
  const { headline, text } = slides.readText(title, 'title');
  if (headline !== '') log.keep('title');
  for (const field of ['media', 'background', 'start_date']) {
    if (isGiven(title[field]))
      log.leaveOut(`title.${field}`, `title.${field}`, 'no-field', 'A document has only words before its events.');
  }
  return { ...(headline !== '' && { title: headline }), ...(text !== '' && { description: text }) };
}

/** True when something is written there, in the field itself or, of an object, right below it. */
const isGiven = (value: unknown): boolean =>
  isRecord(value) ? Object.values(value).some(isWritten) : isWritten(value);
