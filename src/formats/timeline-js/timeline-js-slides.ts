import { describeValue } from '../../model/describe-value.ts';
import type { DocumentEvent } from '../../model/generated/document.ts';
import { isRecord } from '../../model/is-record.ts';
import { hasText } from '../../model/plain-text.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import type { LossLog } from '../loss-report.ts';
import { NamedIds } from '../named-ids.ts';
import { plainFromHtml } from './plain-from-html.ts';
import { fieldOf, isWritten } from './slide-fields.ts';
import { timelineJsMedia } from './timeline-js-media.ts';
import { timelineJsWhen } from './timeline-js-when.ts';

type Fields = Readonly<Record<string, unknown>>;

const READ_TEXT = new Set(['headline', 'text']);
const READ = new Set(['start_date', 'end_date', 'display_date', 'text', 'media', 'group', 'unique_id']);

/** Headline and text of a slide as plain text. */
export interface SlideText {
  readonly headline: string;
  readonly text: string;
}

/** Reads slides and eras of TimelineJS into events. */
export class TimelineJsSlides {
  readonly groups = new NamedIds('group');
  readonly #log: LossLog;

  constructor(log: LossLog) {
    this.#log = log;
  }

  /** The event of a slide; `undefined`, reported, when it is none. */
  readSlide(slide: unknown, path: string): DocumentEvent | undefined {
    const event = this.#event(slide, path);
    if (!event || !isRecord(slide)) return undefined;
    this.#reportRest(slide, READ, path);
    this.#log.keep('events');
    return event;
  }

  /** An era as an event of the kind `era`; `undefined`, reported, when it is none. */
  readEra(era: unknown, path: string): DocumentEvent | undefined {
    const event = this.#event(era, path);
    if (event) this.#log.change('eras', path, 'no-field', 'An era is an event of the kind `era`.');
    return event && { ...event, kind: 'era' };
  }

  /** Headline and text; what is no text is reported and empty. */
  readText(slide: Fields, path: string): SlideText {
    const text = isRecord(slide.text) ? slide.text : {};
    if (!isRecord(slide.text) && isWritten(slide.text))
      this.#log.fail(
        'text',
        `${path}.text`,
        'wrong-type',
        `${describeValue(slide.text)} is not a headline with its text`,
      );
    this.#reportRest(text, READ_TEXT, `${path}.text`);
    return {
      headline: this.#plain(text.headline, `${path}.text.headline`),
      text: this.#plain(text.text, `${path}.text.text`),
    };
  }

  #event(slide: unknown, path: string): DocumentEvent | undefined {
    if (isRecord(slide)) return this.#dated(slide, path);
    this.#refuse(path, `${describeValue(slide)} is not a slide`);
    return undefined;
  }

  #dated(slide: Fields, path: string): DocumentEvent | undefined {
    const when = timelineJsWhen(slide, path, this.#log);
    const { headline, text } = this.readText(slide, path);
    const title = headline || firstLine(text);
    const isNamed = hasText(title);
    if (!isNamed) this.#refuse(`${path}.text.headline`, 'the headline is empty');
    if (when === undefined || !isNamed) return undefined;
    if (headline === '')
      this.#log.change('text.headline', path, 'assumed', 'There is none, so the text’s first line is it.');
    const media = timelineJsMedia(slide.media, title, `${path}.media`, this.#log);
    return {
      ...withoutUndefined({ id: this.#plain(slide.unique_id, `${path}.unique_id`) || undefined }),
      when,
      title,
      ...withoutUndefined({
        summary: text || undefined,
        stated: this.#stated(slide, path),
        topics: this.#topics(slide, path),
        media: media && [media],
      }),
    };
  }

  #stated(slide: Fields, path: string): DocumentEvent['stated'] {
    const dates = isRecord(slide.start_date) ? slide.start_date : {};
    const text = this.#plain(slide.display_date ?? dates.display_date, `${path}.display_date`);
    if (text === '') return undefined;
    this.#log.keep('display_date');
    return { text };
  }

  #topics(slide: Fields, path: string): string[] | undefined {
    const group = this.#plain(slide.group, `${path}.group`);
    if (group === '') return undefined;
    this.#log.keep('group');
    return [this.groups.idOf(group)];
  }

  #plain(value: unknown, path: string): string {
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string' && typeof value !== 'number') {
      this.#log.fail(fieldOf(path), path, 'wrong-type', `${describeValue(value)} is not a text`);
      return '';
    }
    const written = String(value);
    const plain = plainFromHtml(written);
    const isMarkup = /<[a-z/!]|&[a-z#]/i.test(written);
    if (isMarkup)
      this.#log.change(fieldOf(path), path, 'plain-text', 'Markup is taken out, links with it; the words stay.');
    return plain;
  }

  #reportRest(fields: Fields, read: ReadonlySet<string>, path: string): void {
    for (const name of Object.keys(fields)) {
      const field = `${path}.${name}`;
      if (!read.has(name) && isWritten(fields[name]))
        this.#log.leaveOut(fieldOf(field), field, 'no-field', 'An event has no such field.');
    }
  }

  #refuse(path: string, message: string): void {
    this.#log.fail('events', path, 'missing-field', message);
  }
}

const firstLine = (text: string): string => /^.*/.exec(text)?.[0].trim() ?? '';
