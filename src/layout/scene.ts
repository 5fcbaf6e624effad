import type { Status } from '../model/event-entry.ts';

/**
 * Names of theme colours. The page resolves them to `--rt-*` custom properties, a file to hex.
 * `hatch`, `fade` and `fade-down` are a pattern and gradients in ink.
 */
export type Paint =
  | 'none'
  | 'background'
  | 'stripe'
  | 'text'
  | 'text-2'
  | 'text-3'
  | 'axis'
  | 'grid'
  | 'ink'
  | 'chip'
  | 'actor-1'
  | 'actor-2'
  | 'actor-both'
  | 'actor-other'
  | 'topic-1'
  | 'topic-2'
  | 'topic-3'
  | 'topic-4'
  | 'topic-5'
  | 'topic-6'
  | 'hatch'
  | 'fade'
  | 'fade-down';

/** Whether something stands for a time, and is there to stay. */
export interface Fixable {
  /** True for what does not: it stays where it is while the drawing is moved through time. */
  readonly isFixed?: true;
  /** 0–1, of what comes or goes while the drawing changes; absent = 1. Never in a drawing that is laid out. */
  readonly opacity?: number;
}

export interface Stroke extends Fixable {
  readonly fill?: Paint;
  /** 0–1. */
  readonly fillOpacity?: number;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  /** Dash pattern in px, for instance `4 3`. */
  readonly dash?: string;
  readonly cap?: 'round' | 'square';
}

export interface RectItem extends Stroke {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface LineItem extends Stroke {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface CircleItem extends Stroke {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathItem extends Stroke {
  readonly type: 'path';
  /** SVG path data, absolute. */
  readonly d: string;
}

export interface TextItem extends Fixable {
  readonly type: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  /** px. */
  readonly size: number;
  readonly weight: 400 | 700;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
  readonly lang: string;
}

/** A named group; `event` ties what is inside to one event, `link` to two. */
export interface GroupItem extends Fixable {
  readonly type: 'group';
  /** Readable name: `axis`, `lane-trade`, `marks`, `labels`, `mark`, `label`, `link`, … */
  readonly name: string;
  readonly event?: string;
  readonly link?: { readonly from: string; readonly to: string };
  /** Moves all that is inside, px. */
  readonly offset?: { readonly x: number; readonly y: number };
  readonly items: readonly SceneItem[];
}

export type SceneItem = RectItem | LineItem | CircleItem | PathItem | TextItem | GroupItem;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is said of events that are counted. */
export interface AggregateFacts {
  /** Id of the most important of them, the earliest of equals. */
  readonly top: string;
  /** The least certain status among them. */
  readonly status: Status;
  /** From the first day of any to the end of the last, UTC ms; ends that are open do not count. Absent without a finite date. */
  readonly span?: { readonly startMs: number; readonly endMs: number };
}

/** Where a mark stands and what it stands for; the page lays a 24 px button over it. */
export interface Target {
  /** One id for an event; for an aggregate the ids of its events in time order, the first fifty where there are more. */
  readonly events: readonly [string, ...string[]];
  /** How many events it stands for. */
  readonly count: number;
  /** What an aggregate counts; absent for one event. */
  readonly aggregate?: AggregateFacts;
  /** Lane id, `''` where there are no lanes. */
  readonly lane: string;
  /** The mark itself. */
  readonly mark: Box;
  /** The mark's label, when placed. */
  readonly label?: Box;
  /** px between the label and where it would stand undisplaced. */
  readonly displacement: number;
  /** True when the label's text had to be shortened. */
  readonly isShortened: boolean;
  /** The event’s figures, when drawn. */
  readonly aside?: Box;
  /** Corners of the line from a moved label to its mark. */
  readonly leader?: readonly (readonly [number, number])[];
  /** Earlier dates of a plan and its way from them to the mark, the mark included. */
  readonly trail?: Box;
}

export interface SceneLane {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Count of events of the lane in the window. */
  readonly count: number;
  readonly box: Box;
}

/** A drawing as plain data: what `layoutTimeline` returns and both renderers draw. px, y down. */
export interface Scene {
  readonly layout: 'horizontal' | 'vertical';
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly items: readonly GroupItem[];
  readonly lanes: readonly SceneLane[];
  readonly targets: readonly Target[];
  /** The plot without lane labels and axis. */
  readonly plot: Box;
  /** The window shown, UTC ms; end exclusive. */
  readonly window: { readonly startMs: number; readonly endMs: number };
  /** Events in the window, and events known in all. */
  readonly counts: { readonly shown: number; readonly total: number };
  /** Top of the space kept free for the opened details (vertical layout), px. */
  readonly detailsY?: number;
}
