import type { OwnFileReason } from './own-file.ts';

/** What to say of a failure: what is the matter, and what can be done. */
export interface FailureWords {
  readonly what: string;
  readonly hint: string;
}

/** Every word of opening a timeline of one’s own. */
export interface OwnTexts {
  readonly title: string;
  readonly intro: string;
  /** The question where a link to the page asks for data of other sites, and what to know before answering. */
  readonly openFrom: (hosts: string) => string;
  readonly openFromHint: string;
  readonly from: (hosts: string) => string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly fetch: string;
  readonly fetching: string;
  readonly reading: string;
  readonly templates: string;
  readonly templateHint: string;
  readonly jsonTemplate: string;
  readonly csvTemplate: string;
  readonly close: string;
  readonly failures: Readonly<Record<OwnFileReason, FailureWords>>;
  readonly answered: (status: number) => string;
  readonly size: (megabytes: number) => string;
  readonly shown: string;
  readonly draft: string;
  readonly events: (count: number) => string;
  readonly knownOn: (day: string) => string;
  readonly local: string;
  readonly back: string;
  readonly another: string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly goTo: (title: string) => string;
  readonly report: string;
  readonly reportHint: string;
  readonly kept: string;
  readonly changed: string;
  readonly leftOut: string;
}
