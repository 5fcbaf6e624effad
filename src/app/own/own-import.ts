import type { EventPlace } from '../../formats/event-place.ts';
import type { LossReport } from '../../formats/loss-report.ts';
import { formatOfContent, formatOfName, readSource, type ReadSource } from '../../formats/read-source.ts';
import { TimelineError, type Problem } from '../../model/problem.ts';
import { readDocuments, type RawDocument } from '../../model/read-document.ts';
import { UniqueIds } from '../../model/unique-ids.ts';
import { OwnFileError, type OwnFile } from './own-file.ts';

/** One file as documents, and what became of it on the way. */
export interface OwnImport {
  readonly name: string;
  /** The site it was fetched from. */
  readonly host?: string | undefined;
  /** Each is a layer. */
  readonly documents: readonly RawDocument[];
  /** Found by the importer; what the timeline finds comes on top. */
  readonly problems: readonly Problem[];
  /** Of another tool’s file. */
  readonly report?: LossReport;
  /** Where the events of the document stand in another tool’s file. */
  readonly places?: readonly EventPlace[];
  /** The day of the file, where the file does not say up to which day it knows. */
  readonly assumedDay?: string;
}

/**
 * Reads files into documents, each with an id: its own, else made of its file’s name. Throws an OwnFileError for a file
 * that is no timeline, or none of whose events can be read.
 */
export function importFiles(files: readonly OwnFile[]): readonly OwnImport[] {
  const ids = new UniqueIds([]);
  return files.map((file) => refusing(file.name, () => importFile(file, ids)));
}

function importFile(file: OwnFile, ids: UniqueIds): OwnImport {
  const { name, host } = file;
  const source = readDated(file);
  const isOurs = typeof source === 'string';
  const read = readDocuments(isOurs ? source : source.document, [name]);
  const documents = read.map(({ document, name: stem }) => ({ ...document, id: ids.make(idOf(document, stem)) }));
  if (isOurs) return { name, host, documents, problems: [] };
  const { problems, report, places, document } = source;
  if (document.events.length === 0) throw new OwnFileError('no-events', name, { problems });
  return {
    name,
    host,
    documents,
    problems,
    report,
    places,
    ...(document.asOf === file.day && { assumedDay: file.day }),
  };
}

const idOf = ({ id }: RawDocument, stem = 'document'): string => (typeof id === 'string' && id !== '' ? id : stem);

/**
 * Other tools do not tell plans from what happened. What lies after the day of the file cannot have happened, so that
 * day stands for what the file knows; a calendar has days of its own.
 */
function readDated({ name, text, day }: OwnFile): ReadSource {
  const format = formatOfName(name) ?? formatOfContent(text);
  if (format !== 'ics') return readSource(text, format, { asOf: day });
  const source = readSource(text, format, {});
  const isDated = typeof source === 'string' || source.document.asOf !== undefined;
  return isDated ? source : readSource(text, format, { asOf: day });
}

function refusing(name: string, read: () => OwnImport): OwnImport {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    throw new OwnFileError('content', name, { problems: error.problems });
  }
}
