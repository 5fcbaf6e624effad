import type { Problem } from '../../model/problem.ts';

/** A file of the reader’s own, as text. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
  /** EDTF; the day it was last changed, or fetched. */
  readonly day: string;
  /** The site it was fetched from, as addresses name it. */
  readonly host?: string;
}

/**
 * Why nothing can be drawn. `content`: it is read, but no timeline; the problems say why. `not-loaded`: the part of the
 * page that reads files is not there.
 */
export type OwnFileReason =
  | 'too-large'
  | 'unreadable'
  | 'empty'
  | 'workbook'
  | 'not-text'
  | 'encoding'
  | 'web-page'
  | 'not-a-link'
  | 'no-answer'
  | 'status'
  | 'not-loaded'
  | 'content'
  | 'no-events';

/** What more is known of a failure. */
export interface OwnFileDetails {
  readonly problems?: readonly Problem[];
  /** What a server answered, where it refused. */
  readonly status?: number;
  /** Size of what is too large, where it is known. */
  readonly bytes?: number | undefined;
}

/** A file or link that gives no timeline. */
export class OwnFileError extends Error {
  override readonly name = 'OwnFileError';
  readonly reason: OwnFileReason;
  /** Name of the file, or the address. */
  readonly file: string;
  readonly details: OwnFileDetails;

  constructor(reason: OwnFileReason, file: string, details: OwnFileDetails = {}) {
    super(`${file}: ${reason}`);
    this.reason = reason;
    this.file = file;
    this.details = details;
  }
}
