// Made from data/timeline.schema.json by `npm run generate`. Do not edit.
import type { Text } from '../text.ts';

/**
 * A source id, or a source id with the place inside the source.
 */
export type DocumentSourceReference =
  | string
  | {
      id: string;
      locator?: string;
      [k: string]: unknown;
    };

/**
 * One document of a relations timeline: what it says of events, as of the day it was written. Several documents are shown together as layers. Fields not named here are kept and written out again, and named among the problems unless they begin with `x-`.
 */
export interface TimelineDocument {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Name and number of the format. Absent means 1.
   */
  format?: 'relations-timeline/1';
  /**
   * Id of the layer this document makes. Default: the file name.
   */
  id?: string;
  title?: Text;
  description?: Text;
  /**
   * The day up to which the document knows. Default: the newest `published` of its sources; else the document is always known.
   */
  asOf?: string;
  /**
   * True when the layer starts switched off.
   */
  optional?: boolean;
  view?: DocumentWindow;
  /**
   * Ids of the actors whose accounts are compared. Default: every actor with an account, alphabetical by name.
   */
  parties?: string[];
  actors?: DocumentActor[];
  /**
   * In the order of the lanes.
   */
  topics?: DocumentTopic[];
  sources?: DocumentSource[];
  events: DocumentEvent[];
  /**
   * Background series: numbers over time that can be drawn as a strip beside the events.
   */
  series?: DocumentSeries[];
  /**
   * A guided reading, in order.
   */
  story?: DocumentStoryStep[];
  [k: string]: unknown;
}
/**
 * A stretch of time to show. The document's own is shown first; default: all.
 */
export interface DocumentWindow {
  /**
   * First day shown.
   */
  start?: string;
  /**
   * Last day shown; a month or year is shown whole.
   */
  end?: string;
  [k: string]: unknown;
}
export interface DocumentActor {
  id: string;
  /**
   * Default: the id.
   */
  name?: Text;
  /**
   * A short name, for labels.
   */
  short?: Text;
  kind?: 'state' | 'person' | 'organisation';
  [k: string]: unknown;
}
export interface DocumentTopic {
  id: string;
  /**
   * Default: the id.
   */
  name?: Text;
  [k: string]: unknown;
}
export interface DocumentSource {
  id: string;
  /**
   * Default: the id.
   */
  title?: Text;
  kind?: 'news' | 'readout' | 'post' | 'official' | 'dataset' | 'other';
  publisher?: Text;
  /**
   * `http:`, `https:` or relative.
   */
  url?: string;
  /**
   * The day it was published.
   */
  published?: string;
  /**
   * Id of the actor who speaks in it.
   */
  by?: string;
  /**
   * Id of the source through which this one is known.
   */
  via?: string;
  /**
   * BCP 47 tag of its language.
   */
  lang?: string;
  note?: Text;
  [k: string]: unknown;
}
export interface DocumentEvent {
  /**
   * Stable id. The same id in several documents is the same event. Default: made of `when` and `title`.
   */
  id?: string;
  when: string;
  /**
   * The day from which this statement was known. Default: the document's. One id may stand several times with different days.
   */
  asOf?: string;
  stated?: DocumentStatedDate;
  title: Text;
  summary?: Text;
  /**
   * As known on the day of `asOf`.
   */
  status?: 'occurred' | 'planned' | 'ongoing' | 'postponed' | 'cancelled';
  /**
   * Free; these are common.
   */
  kind?: string;
  /**
   * An editor's judgement. Never drawn unless asked for.
   */
  tone?: 'cooperation' | 'friction' | 'mixed' | 'neutral';
  /**
   * Topic ids; the first is the lane. An id without a definition defines itself.
   */
  topics?: string[];
  /**
   * Actor ids. An id without a definition defines itself.
   */
  actors?: string[];
  place?: Text;
  /**
   * Who is labelled first, and who stands for a cluster. 5 is the most important.
   */
  importance?: number;
  figures?: DocumentFigure[];
  claims?: DocumentClaim[];
  links?: DocumentLink[];
  sources?: DocumentSourceReference[];
  media?: DocumentMedia[];
  [k: string]: unknown;
}
/**
 * The words the source used for the date, and what they say by themselves.
 */
export interface DocumentStatedDate {
  text: Text;
  /**
   * Source id.
   */
  source?: string;
  /**
   * What the words say by themselves.
   */
  means?: string;
  [k: string]: unknown;
}
export interface DocumentFigure {
  label: Text;
  value: number;
  unit: Text;
  /**
   * ISO 4217 code.
   */
  currency?: string;
  /**
   * The time the figure is for.
   */
  period?: string;
  /**
   * That time in words, where no date is known.
   */
  periodLabel?: Text;
  basis?: 'approved' | 'announced' | 'pledged' | 'reported' | 'delivered';
  /**
   * Actor id of whoever gives the figure.
   */
  statedBy?: string;
  /**
   * Figures of one series share one scale that starts at zero.
   */
  series?: string;
  /**
   * Source id.
   */
  source?: string;
  [k: string]: unknown;
}
export interface DocumentClaim {
  /**
   * Default: made of the text.
   */
  id?: string;
  text: Text;
  /**
   * Topic id.
   */
  topic?: string;
  /**
   * What each party's account says of the claim, by actor id.
   */
  accounts?: {
    [k: string]: DocumentAccount;
  };
  [k: string]: unknown;
}
export interface DocumentAccount {
  /**
   * `not-mentioned` needs `checkedIn` or `source`; without one it is read as `unknown`.
   */
  state: 'stated' | 'differs' | 'not-mentioned' | 'denied' | 'declined' | 'no-readout' | 'unknown';
  /**
   * The party's own words.
   */
  text?: Text;
  /**
   * BCP 47 tag of the party's own words.
   */
  lang?: string;
  /**
   * Source id.
   */
  source?: string;
  /**
   * Id of the source in which the silence was checked.
   */
  checkedIn?: string;
  [k: string]: unknown;
}
export interface DocumentLink {
  /**
   * Id of another event.
   */
  to: string;
  /**
   * `follows` also orders events of one day.
   */
  relation: 'refers-to' | 'responds-to' | 'prepares' | 'follows' | 'amends';
  /**
   * Actor id of whoever makes the connection.
   */
  by?: string;
  /**
   * Source id.
   */
  source?: string;
  [k: string]: unknown;
}
export interface DocumentMedia {
  kind: 'image' | 'video' | 'link';
  /**
   * `http:`, `https:` or relative.
   */
  url: string;
  /**
   * What is to be seen, in words.
   */
  alt: Text;
  credit?: Text;
  [k: string]: unknown;
}
/**
 * One number over time, always by one measure. A value holds from its day until the next one; the last is known for its own day only.
 */
export interface DocumentSeries {
  /**
   * Stable id, by which the series is asked for.
   */
  id: string;
  /**
   * What it is, in a few words.
   */
  label: Text;
  /**
   * How it is measured, in a few words; drawn below the label.
   */
  measure?: Text;
  unit: Text;
  /**
   * What a reader has to know of the measure and its limits.
   */
  note?: Text;
  /**
   * Source id.
   */
  source?: string;
  /**
   * In the order of their days.
   */
  points: DocumentSeriesPoint[];
  [k: string]: unknown;
}
export interface DocumentSeriesPoint {
  /**
   * The day from which the value holds.
   */
  at: string;
  value: number;
  /**
   * What is particular about this value.
   */
  note?: Text;
  [k: string]: unknown;
}
export interface DocumentStoryStep {
  /**
   * Event id.
   */
  event?: string;
  view?: DocumentWindow;
  title: Text;
  text: Text;
  [k: string]: unknown;
}
