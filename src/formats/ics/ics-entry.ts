import { describeValue } from '../../model/describe-value.ts';
import type { DocumentEvent } from '../../model/generated/document.ts';
import { hasText } from '../../model/plain-text.ts';
import { readUrl } from '../../model/read-url.ts';
import type { Text } from '../../model/text.ts';
import type { Status } from '../../model/event-entry.ts';
import { UniqueIds } from '../../model/unique-ids.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import type { LossLog } from '../loss-report.ts';
import { NamedIds } from '../named-ids.ts';
import type { IcsComponent, IcsProperty } from './ics-content.ts';
import {
  icsStatus,
  isDatedTitle,
  isStatus,
  NOTES_LINE,
  OWN_STATUS,
  OWN_TITLE,
  OWN_WHEN,
  UID_SUFFIX,
} from './ics-names.ts';
import { isKnownStatus, reportEntry, statusOf, STATUS_WORDS } from './ics-report.ts';
import { icsWhen } from './ics-when.ts';

/** Reads the entries of one calendar file into events. */
export class IcsEntries {
  readonly topics = new NamedIds('topic');
  readonly urls = new NamedIds('source');
  readonly #ids = new UniqueIds([]);
  readonly #log: LossLog;

  constructor(log: LossLog) {
    this.#log = log;
  }

  /**
   * The event of a `VEVENT`; `undefined`, reported, when it has no readable time or no title. `isTakenBack` when its
   * calendar cancels what it holds.
   */
  read(entry: IcsComponent, isTakenBack: boolean): DocumentEvent | undefined {
    const when = icsWhen(entry, this.#log);
    const title = this.#title(entry);
    if (title === undefined)
      this.#log.fail('events', `line ${entry.line}`, 'missing-field', 'the entry has no SUMMARY');
    if (when === undefined || title === undefined) return undefined;
    const event = { ...withoutUndefined({ id: this.#id(entry) }), when, title, ...this.#rest(entry, isTakenBack) };
    reportEntry(entry, this.#log);
    return event;
  }

  #rest(entry: IcsComponent, isTakenBack: boolean): Partial<DocumentEvent> {
    const url = this.#url(entry);
    const status = this.#status(entry);
    return {
      ...withoutUndefined({
        summary: this.#summary(entry),
        status: isTakenBack ? 'cancelled' : status,
        topics: this.#topics(entry),
        place: text(property(entry, 'LOCATION')),
        importance: this.#importance(property(entry, 'PRIORITY')),
        sources: url === undefined ? undefined : [this.urls.idOf(url)],
      }),
    };
  }

  #id(entry: IcsComponent): string | undefined {
    const uid = property(entry, 'UID');
    const given = uid?.values[0] ?? '';
    const wished = given.endsWith(UID_SUFFIX) ? given.slice(0, -UID_SUFFIX.length) : given;
    if (!uid || wished === '') return undefined;
    const id = this.#ids.make(wished);
    if (id !== wished) this.#log.change('UID', `line ${uid.line}`, 'renamed', 'An earlier entry has the same UID.');
    return id;
  }

  /** `undefined` when nothing can be read in it; the title as it was before `toIcs` put a date behind it, unless someone has changed it since. */
  #title(entry: IcsComponent): Text | undefined {
    const summary = property(entry, 'SUMMARY');
    const own = property(entry, OWN_TITLE);
    const isOwn = own && isDatedTitle(summary?.values[0] ?? '', own.values[0] ?? '');
    const title = text(isOwn ? own : summary);
    return title !== undefined && hasText(title) ? title : undefined;
  }

  #summary(entry: IcsComponent): Text | undefined {
    const description = property(entry, 'DESCRIPTION');
    if (!description || !property(entry, OWN_WHEN)) return text(description);
    const written = `\n${description.values[0] ?? ''}`;
    const notes = written.lastIndexOf(`\n${NOTES_LINE}\n`);
    return text({ ...description, values: [(notes < 0 ? written : written.slice(0, notes)).slice(1)] });
  }

  #status(entry: IcsComponent): Status | undefined {
    const written = statusOf(entry);
    const word = written?.values[0]?.trim().toUpperCase() ?? '';
    const own = property(entry, OWN_STATUS)?.values[0] ?? '';
    if (isStatus(own) && icsStatus(own) === word) return own;
    if (written && !isKnownStatus(word)) {
      this.#log.fail(
        'STATUS',
        `line ${written.line}`,
        'bad-value',
        `${describeValue(word)} is not a status of an entry`,
      );
      return 'planned';
    }
    return Object.hasOwn(STATUS_WORDS, word) ? STATUS_WORDS[word] : undefined;
  }

  /** 1 is the highest priority of nine; 0 is none. */
  #importance(written: IcsProperty | undefined): number | undefined {
    const word = written?.values[0]?.trim() ?? '';
    if (/^[1-9]$/.test(word)) return Math.round((11 - Number(word)) / 2);
    if (written && word !== '0')
      this.#log.fail(
        'PRIORITY',
        `line ${written.line}`,
        'bad-value',
        `${describeValue(word)} is not a priority from 0 to 9`,
      );
    return undefined;
  }

  #topics(entry: IcsComponent): string[] | undefined {
    const names = entry.properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ values }) => values);
    const ids = names.filter((name) => name.trim() !== '').map((name) => this.topics.idOf(name.trim()));
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  }

  #url(entry: IcsComponent): string | undefined {
    const written = property(entry, 'URL');
    const url = readUrl(written?.values[0] ?? '');
    if (written && url === undefined) {
      const message = `${describeValue(written.values[0] ?? '')} is not a URL that can be linked`;
      this.#log.fail('URL', `line ${written.line}`, 'bad-url', message);
    }
    return url;
  }
}

const property = ({ properties }: IcsComponent, wanted: string): IcsProperty | undefined =>
  properties.find(({ name }) => name === wanted);

/** The text of a property, under its language where it names one; `undefined` when it is blank. */
export function text(written: IcsProperty | undefined): Text | undefined {
  const words = written?.values[0] ?? '';
  if (words.trim() === '') return undefined;
  const lang = written?.params.get('language');
  return lang ? Object.fromEntries([[lang, words]]) : words;
}
