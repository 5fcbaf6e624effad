import { describeValue } from '../../model/describe-value.ts';
import type { DocumentMedia } from '../../model/generated/document.ts';
import { isRecord } from '../../model/is-record.ts';
import { readUrl } from '../../model/read-url.ts';
import type { LossLog } from '../loss-report.ts';
import { isWritten } from './slide-fields.ts';
import { plainFromHtml } from './plain-from-html.ts';

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
const VIDEO = /\.(?:mp4|webm|ogv|mov)(?:[?#]|$)|^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com)\//i;
const READ = ['url', 'alt', 'caption', 'credit'];

/**
 * The media of a slide; `undefined` when there are none or, reported, when they are no address but a piece of a page.
 * Their description is the first of `alt`, `caption` and the headline.
 */
export function timelineJsMedia(
  value: unknown,
  headline: string,
  path: string,
  log: LossLog,
): DocumentMedia | undefined {
  if (!isRecord(value)) {
    if (isWritten(value)) log.fail('media', path, 'wrong-type', `${describeValue(value)} is not one piece of media`);
    return undefined;
  }
  const url = typeof value.url === 'string' ? value.url.trim() : '';
  if (url === '') {
    if (plainField(value.caption) !== '' || plainField(value.credit) !== '')
      log.leaveOut('media', path, 'no-field', 'Without an address there is nothing to show.');
    return undefined;
  }
  const safe = readUrl(url);
  if (safe === undefined || /\s|</.test(url)) {
    log.fail('media', `${path}.url`, 'bad-url', `${describeValue(url)} is not a URL that can be linked`);
    return undefined;
  }
  reportRest(value, path, log);
  log.keep('media');
  const credit = plainField(value.credit);
  return { kind: kindOf(safe), url: safe, alt: altOf(value, headline, path, log), ...(credit && { credit }) };
}

function kindOf(url: string): DocumentMedia['kind'] {
  if (VIDEO.test(url)) return 'video';
  return IMAGE.test(url) ? 'image' : 'link';
}

function altOf(media: Readonly<Record<string, unknown>>, headline: string, path: string, log: LossLog): string {
  const words = plainField(media.alt) || plainField(media.caption);
  if (words !== '') return words;
  log.change('media.alt', path, 'assumed', 'There is no description, so the headline stands for it.');
  return headline;
}

function reportRest(media: Readonly<Record<string, unknown>>, path: string, log: LossLog): void {
  for (const field of Object.keys(media)) {
    if (!READ.includes(field) && isWritten(media[field]))
      log.leaveOut(`media.${field}`, path, 'no-field', 'Media have no such field.');
  }
  if (plainField(media.alt) !== '' && plainField(media.caption) !== '')
    log.leaveOut('media.caption', path, 'no-field', 'Media have one description, and `alt` is it.');
}

/** A text field as plain text; empty when it is none. */
function plainField(value: unknown): string {
  return typeof value === 'string' ? plainFromHtml(value) : '';
}
