import { describeValue } from '../../model/describe-value.ts';
import type { DocumentMedia } from '../../model/generated/document.ts';
import { readUrl } from '../../model/read-url.ts';
import type { LossLog } from '../loss-report.ts';
import type { NamedIds } from '../named-ids.ts';

const LINK = /(!?)\[([^[\]]{0,500})\]\(([^()\s]{1,2000})\)/g;

/** Takes addresses out of Markdown links, leaving their words. */
export class LinkReader {
  readonly media: DocumentMedia[] = [];
  readonly sources = new Set<string>();
  readonly #path: string;
  readonly #urls: NamedIds;
  readonly #log: LossLog;

  constructor(path: string, urls: NamedIds, log: LossLog) {
    this.#path = path;
    this.#urls = urls;
    this.#log = log;
  }

  /** A line without its addresses. */
  take(line: string): string {
    return line.replace(LINK, (_, mark: string, label: string, address: string) => {
      const url = readUrl(address);
      if (url === undefined) this.#refuse(address);
      else if (mark === '!') this.media.push({ kind: 'image', url, alt: label.trim() || address });
      else this.sources.add(this.#urls.idOf(url));
      return mark === '!' ? '' : label;
    });
  }

  #refuse(address: string): void {
    this.#log.fail('links', this.#path, 'bad-url', `${describeValue(address)} is not a URL that can be linked`);
  }
}
