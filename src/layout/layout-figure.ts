import type { Locale } from '../locale/locale.ts';
import { pickText } from '../locale/pick-text.ts';
import type { KnownEvent, KnownTimeline } from '../model/known-timeline.ts';
import type { Text } from '../model/timeline.ts';
import { keyEntries } from './key-entries.ts';
import { layoutContext } from './layout-context.ts';
import { layoutKey } from './layout-key.ts';
import { layoutKnown } from './layout-timeline.ts';
import { SIZE } from './metrics.ts';
import type { GroupItem, Scene } from './scene.ts';
import { paragraph, type Block, type ParagraphStyle } from './text-block.ts';
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
  /** The events drawn, in time order. */
  readonly events: readonly KnownEvent[];
  /** Sources of the events drawn, in the order of first use. */
  readonly sourceIds: readonly string[];
}

const TITLE: ParagraphStyle = { size: 22, line: 28, weight: 700, fill: 'text' };
const NARROW_TITLE: ParagraphStyle = { size: 18, line: 24, weight: 700, fill: 'text' };
const STANDFIRST: ParagraphStyle = { size: 14, line: 20, weight: 400, fill: 'text-2' };
const FOOTNOTE: ParagraphStyle = { size: SIZE.note, line: 16, weight: 400, fill: 'text-3' };
const NARROW_PX = 560;
const GAP = { afterTitle: 4, afterHeader: 18, beforeKey: 16, beforeFooter: 8 } as const;

function drawnEvents(scene: Scene, known: KnownTimeline): readonly KnownEvent[] {
  const ids = new Set(scene.targets.flatMap(({ events }) => events));
  return known.events.filter(({ id }) => ids.has(id));
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
  return locale.strings.drawing.sources(distinct.slice(0, MAX_NAMED_SOURCES), Math.max(0, distinct.length - MAX_NAMED_SOURCES));
}

/** The knowledge date, then the sources. */
function footnotes(sourceIds: readonly string[], known: KnownTimeline, locale: Locale): readonly string[] {
  return [
    Number.isFinite(known.asOfMs) ? locale.strings.ui.asOf(locale.day(known.asOfMs, 'long')) : '',
    sourceIds.length > 0 ? sourcesLine(sourceIds, known, locale) : '',
  ];
}

const plain = (text: Text | undefined, locale: Locale): { readonly text: string; readonly lang: string } => {
  const { text: words, lang } = text === undefined ? { text: '', lang: '' } : pickText(text, locale.tag);
  return { text: words, lang: lang || locale.tag };
};

/** Stacks header, drawing, key and footer within the margins. The drawing is laid out anew for the width that is left. */
export function layoutFigure(known: KnownTimeline, view: TimelineView): Figure {
  const { locale, measure } = layoutContext(known, view);
  const margin = view.width < NARROW_PX ? 12 : 24;
  const inner = view.width - 2 * margin;
  const scene = layoutKnown(known, { ...view, width: inner });
  const events = drawnEvents(scene, known);
  const sourceIds = [...new Set(events.flatMap(({ sources }) => sources.map(({ id }) => id)))];
  const title = plain(known.timeline.title, locale);
  const description = plain(known.timeline.description, locale);
  const hasAggregates = scene.targets.some((target) => target.events.length > 1);
  const titleBlock = paragraph(title.text, title.lang, inner, view.width < NARROW_PX ? NARROW_TITLE : TITLE, measure);
  const textBlock = paragraph(description.text, description.lang, inner, STANDFIRST, measure);
  const key = layoutKey(keyEntries(events, hasAggregates, locale), inner, locale, measure);
  const notes = footnotes(sourceIds, known, locale).map((note) => paragraph(note, locale.tag, inner, FOOTNOTE, measure));

  const items: GroupItem[] = [];
  let y = margin;
  const add = (name: string, block: Block, gap: number) => {
    if (block.height > 0) items.push({ type: 'group', name, offset: { x: margin, y }, items: block.items });
    y += block.height > 0 ? block.height + gap : 0;
  };
  add('title', titleBlock, GAP.afterTitle);
  add('description', textBlock, GAP.afterHeader);
  add('timeline', { items: scene.items, height: scene.height }, GAP.beforeKey);
  add('legend', key, GAP.beforeFooter);
  notes.forEach((note, at) => add(at === 0 ? 'as-of' : 'sources', note, GAP.afterTitle));
  return {
    width: view.width, height: Math.ceil(y + margin), lang: locale.tag, title: title.text, description: description.text, items, scene, events, sourceIds,
  };
}
