import { SaxesParser } from 'saxes';
import { describeValue } from '../../model/describe-value.ts';
import { isRecord } from '../../model/is-record.ts';
import type { EventPlace } from '../event-place.ts';
import type { LossLog } from '../loss-report.ts';
import { notThisFormat } from '../not-this-format.ts';
import { withoutBareAmpersands } from './bare-ampersands.ts';

/** An event as SIMILE’s file has it: attributes or fields by their long names, the text inside as `description`. */
export interface SimileEntry {
  readonly fields: ReadonlyMap<string, string>;
  readonly place: EventPlace;
}

/** A file of SIMILE Timeline taken apart. */
export interface SimileContent {
  readonly entries: readonly SimileEntry[];
  /** Attributes of the root, or fields beside the list. */
  readonly head: ReadonlyMap<string, string>;
  /** In XML an event with an end is one instant within; in JSON it goes on from start to end. */
  readonly isJson: boolean;
}

const HINT = 'SIMILE writes `<data>` with an `<event start="…" title="…">` for each event.';

interface OpenEntry extends SimileEntry {
  readonly fields: Map<string, string>;
  readonly parts: string[];
}

/**
 * Takes the XML apart. What is read before a place that is not well-formed is kept, and the place named. Throws a
 * TimelineError when nothing is, or when it is XML of something else. Linear, and no depth of nesting can overflow.
 */
export function simileXml(text: string, log: LossLog): SimileContent {
  const reader = new XmlReader();
  try {
    reader.parser.write(withoutBareAmpersands(text, log)).close();
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'TimelineError') throw error;
    const message = `the XML is not well-formed: ${error.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')}`;
    const path = `line ${reader.parser.line}`;
    if (reader.entries.length === 0) throw notThisFormat(`${path}: ${message}`, HINT);
    log.fail('events', path, 'bad-value', message, 'What follows is not read.');
  }
  return { entries: reader.entries, head: reader.head, isJson: false };
}

class XmlReader {
  readonly parser = new SaxesParser();
  readonly entries: SimileEntry[] = [];
  readonly head = new Map<string, string>();
  #depth = 0;
  #open: OpenEntry | undefined;
  #line = 0;

  constructor() {
    this.parser.on('opentagstart', () => (this.#line = this.parser.line));
    this.parser.on('opentag', ({ name, attributes }) => this.#begin(name, Object.entries(attributes)));
    this.parser.on('text', (text) => this.#open?.parts.push(text));
    this.parser.on('cdata', (text) => this.#open?.parts.push(text));
    this.parser.on('closetag', () => this.#end());
  }

  #begin(name: string, attributes: readonly (readonly [string, string])[]): void {
    if (this.#depth === 0) {
      if (name !== 'data') throw notThisFormat(`this is XML, but its root is ${describeValue(name)}`, HINT);
      for (const [key, value] of attributes) this.head.set(key, value);
    } else if (this.#depth === 1) {
      this.#open = { fields: new Map(attributes), parts: [], place: { path: `line ${this.#line}` } };
    } else this.#open?.parts.push(' ');
    this.#depth += 1;
  }

  #end(): void {
    this.#depth -= 1;
    if (this.#depth !== 1 || !this.#open) return;
    const { fields, parts, place } = this.#open;
    const text = parts.join('');
    if (text.trim() !== '') fields.set('description', text);
    this.entries.push({ fields, place: { ...place, lastLine: this.parser.line } });
    this.#open = undefined;
  }
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  ...{ eid: 'eventID', s: 'start', e: 'end', ls: 'latestStart', ee: 'earliestEnd' },
  ...{ d: 'description', de: 'durationEvent', t: 'title', c: 'classname' },
};

/** Takes the JSON apart, short names as the long ones they stand for. Throws a TimelineError when there is no list `events`. */
export function simileJson(value: unknown, log: LossLog): SimileContent {
  if (!isRecord(value) || !Array.isArray(value.events)) throw notThisFormat('there is no list `events`', HINT);
  const { events, ...head } = value;
  const entries = (events as readonly unknown[]).flatMap((event, at) => {
    const path = `events[${at}]`;
    if (isRecord(event)) return [{ fields: fieldsOf(event, log, path), place: { path } }];
    log.fail('events', path, 'wrong-type', `${describeValue(event)} is not an event`);
    return [];
  });
  return { entries, head: fieldsOf(head, log, ''), isJson: true };
}

function fieldsOf(record: Readonly<Record<string, unknown>>, log: LossLog, path: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const long = Object.hasOwn(LONG_NAMES, name) ? LONG_NAMES[name]! : name;
    if (['string', 'number', 'boolean'].includes(typeof value)) fields.set(long, String(value));
    else if (value !== null) log.fail(long, [path, name].filter(Boolean).join('.'), 'wrong-type', 'this is not a text');
  }
  return fields;
}
