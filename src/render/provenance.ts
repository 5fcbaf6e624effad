import type { Figure } from '../layout/layout-figure.ts';
import type { KnownTimeline } from '../model/known-timeline.ts';
import { edtfDay } from '../model/edtf/format-edtf-day.ts';
import { excerptDocuments } from './excerpt-documents.ts';
import { exportTheme, type SvgOptions } from './export-options.ts';
import { VERSION } from './version.ts';

/** What draws the pictures. */
export const PROGRAM = 'relations-timeline';

/** What a picture rests on, to be carried inside it: where it comes from, how it was looked at, and the data itself. */
export function provenance(
  known: KnownTimeline,
  figure: Figure,
  title: string,
  options: SvgOptions,
): Record<string, unknown> {
  const { window } = figure.scene;
  const eventIds = new Set(figure.events.map(({ id }) => id));
  return {
    schema: 'relations-timeline/export@1',
    generator: { name: PROGRAM, version: VERSION },
    ...(options.generatedAt === undefined ? {} : { generatedAt: options.generatedAt }),
    ...(options.permalink === undefined ? {} : { permalink: options.permalink }),
    dataset: { title, ...(known.asOf === undefined ? {} : { asOf: known.asOf }), layers: known.layers },
    view: {
      start: edtfDay(window.startMs),
      end: edtfDay(window.endMs - 1),
      lanes: options.lanes ?? 'topic',
      colorBy: options.colorBy ?? 'none',
      layout: figure.scene.layout,
      width: figure.width,
      theme: exportTheme(options),
      locale: figure.lang,
      filter: options.filter ?? {},
      ...(figure.series.length > 0 ? { series: figure.series.map(({ series }) => series.id) } : {}),
    },
    events: [...eventIds],
    documents: excerptDocuments(known, eventIds, figure.series),
  };
}
