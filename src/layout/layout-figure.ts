import type { Locale } from '../locale/locale.ts';
import { pickText } from '../locale/pick-text.ts';
import { knownDescription } from '../model/known-description.ts';
import { knownSeries, type KnownSeries } from '../model/known-series.ts';
import type { KnownEvent } from '../model/known-facts.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { sourceUsesOf } from '../model/source-uses.ts';
import type { Text } from '../model/text.ts';
import type { Words } from './event-words.ts';
import { layoutContext } from './layout-context.ts';
import { layoutKey } from './layout-key.ts';
import { layoutKnown } from './layout-timeline.ts';
import { eventsOf, sceneKey } from './scene-key.ts';
import { EventsInWindow } from './events-in-window.ts';
import { SIZE } from './metrics.ts';
import type { GroupItem, Scene } from './scene.ts';
import { stackBlocks } from './text/stack-blocks.ts';
import { paragraph, type Block, type ParagraphStyle } from './text/text-block.ts';
import type { TimelineView } from './view.ts';

/** A whole picture to be published by itself: header, drawing, key, sources and knowledge date. px. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** In drawing order. */
  readonly items: readonly GroupItem[];
  readonly scene: Scene;
  /** The events drawn, in time order; where they are too many for a file, those that are named. */
  readonly events: readonly KnownEvent[];
  /** The background series drawn. */
  readonly series: readonly KnownSeries[];
  /** Sources of the events drawn, the most cited first, then those of the series. */
  readonly sourceIds: readonly string[];
}

const TITLE: ParagraphStyle = { size: 22, line: 28, weight: 700, fill: 'text' };
const NARROW_TITLE: ParagraphStyle = { size: 18, line: 24, weight: 700, fill: 'text' };
const STANDFIRST: ParagraphStyle = { size: 14, line: 20, weight: 400, fill: 'text-2' };
const FOOTNOTE: ParagraphStyle = { size: SIZE.note, line: 16, weight: 400, fill: 'text-3' };
const NARROW_PX = 560;
/** Room below each part, px. */
const GAP = { title: 4, header: 18, timeline: 16, legend: 8, footnote: 4 } as const;

/** More events than this are not written into a picture of which they are the least part. */
const MOST_IN_FILE = 2000;

/** The events drawn; of a great many in counts only those that the drawing names. */
function drawnEvents(scene: Scene, known: KnownTimeline): readonly KnownEvent[] {
  const isAll = scene.layout === 'horizontal' && scene.counts.shown <= MOST_IN_FILE;
  return isAll ? new EventsInWindow(known, scene.window).slice() : eventsOf(scene.targets, known.events);
}

/** The footer names this many sources; all are in the metadata. */
const MAX_NAMED_SOURCES = 12;

/** Names of publishers where they are known, else titles; each once. */
function sourcesLine(ids: readonly string[], known: KnownTimeline, locale: Locale): string {
  const names = ids.map((id) => {
    const source = known.timeline.sources.get(id);
    return source ? pickText(source.publisher ?? source.title, locale.tag).text : id;
  });
  const distinct = [...new Set(names)];
  return locale.strings.drawing.sources(
    distinct.slice(0, MAX_NAMED_SOURCES),
    Math.max(0, distinct.length - MAX_NAMED_SOURCES),
  );
}

/** Each strip with its own source, which must not be lost among many. */
function seriesLine({ series: { label, source } }: KnownSeries, known: KnownTimeline, locale: Locale): string {
  if (source === undefined) return '';
  const { publisher, title } = known.timeline.sources.get(source) ?? { title: source };
  return locale.strings.ui.colonList(pickText(label, locale.tag).text, pickText(publisher ?? title, locale.tag).text);
}

/** Below the drawing: the knowledge date, the sources, and where the picture comes from. */
function footnotes(
  sourceIds: readonly string[],
  series: readonly KnownSeries[],
  known: KnownTimeline,
  locale: Locale,
  permalink: string | undefined,
) {
  const { drawing, ui } = locale.strings;
  return [
    { name: 'as-of', text: Number.isFinite(known.asOfMs) ? ui.asOf(locale.day(known.asOfMs, 'long')) : '' },
    { name: 'sources', text: sourceIds.length > 0 ? sourcesLine(sourceIds, known, locale) : '' },
    ...series.map((one) => ({ name: 'series-source', text: seriesLine(one, known, locale) })),
    { name: 'credit', text: drawing.credit(permalink) },
  ];
}

const plain = (text: Text | undefined, locale: Locale): Words => {
  const { text: words, lang } = text === undefined ? { text: '', lang: '' } : pickText(text, locale.tag);
  return { text: words, lang: lang || locale.tag };
};

/** How a figure is looked at, and what it says of itself. */
export interface FigureView extends TimelineView {
  /** Address of the page the figure is taken from, named in the footer. */
  readonly permalink?: string;
}

/** Stacks header, drawing, key and footer within the margins. The drawing is laid out anew for the width that is left. */
export function layoutFigure(known: KnownTimeline, view: FigureView): Figure {
  const { locale, measure, colorBy } = layoutContext(known, view);
  const margin = view.width < NARROW_PX ? 12 : 24;
  const inner = view.width - 2 * margin;
  const scene = layoutKnown(known, { ...view, width: inner });
  const events = drawnEvents(scene, known);
  const series = knownSeries(known, view.series);
  const eventSources = sourceUsesOf(known).of(events);
  const sourceIds = [...new Set([...eventSources, ...series.flatMap((one) => one.series.source ?? [])])];
  const title = plain(known.timeline.title, locale);
  const description = plain(knownDescription(known), locale);
  const key = sceneKey(scene, colorBy, known, locale);
  const write: WriteParagraph = ({ text, lang }, style) => paragraph(text, lang, inner, style, measure);
  const { items, height } = stackBlocks([
    { name: 'header', block: header(title, description, view.width < NARROW_PX, write), gapBelow: GAP.header },
    { name: 'timeline', block: scene, gapBelow: GAP.timeline },
    {
      name: 'legend',
      block: layoutKey(key, inner, locale, measure),
      gapBelow: GAP.legend,
    },
    {
      name: 'footer',
      block: footer(footnotes(eventSources, series, known, locale, view.permalink), locale, write),
      gapBelow: 0,
    },
  ]);
  return {
    width: view.width,
    height: Math.ceil(height + 2 * margin),
    lang: locale.tag,
    title: title.text,
    description: description.text,
    items: items.map((group) => ({ ...group, offset: { x: margin, y: margin + (group.offset?.y ?? 0) } })),
    scene,
    events,
    series,
    sourceIds,
  };
}

type WriteParagraph = (words: Words, style: ParagraphStyle) => Block;

const header = (title: Words, description: Words, isNarrow: boolean, write: WriteParagraph): Block =>
  stackBlocks([
    { name: 'title', block: write(title, isNarrow ? NARROW_TITLE : TITLE), gapBelow: GAP.title },
    { name: 'description', block: write(description, STANDFIRST), gapBelow: 0 },
  ]);

const footer = (notes: ReturnType<typeof footnotes>, locale: Locale, write: WriteParagraph): Block =>
  stackBlocks(
    notes.map(({ name, text }) => ({
      name,
      block: write({ text, lang: locale.tag }, FOOTNOTE),
      gapBelow: GAP.footnote,
    })),
  );
