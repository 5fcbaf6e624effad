import { windowStart } from '../../../interaction/to-window.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { sourcesOf } from '../../views/footer.ts';
import type { FilledPage } from '../../views/page-model.ts';

/** Title, day of knowledge, sources of the events shown, address, and the day the page was called up where it tells. */
export function citation(page: FilledPage): string {
  const { known, locale, ui, reader, settings } = page;
  const retrievedMs = windowStart(settings.retrieved);
  return ui.share.cite({
    title: pickText(known.timeline.title ?? ui.timeline, locale.tag).text,
    asOf: Number.isFinite(known.asOfMs) ? locale.day(known.asOfMs, 'long') : undefined,
    sources: sourcesOf(page).length,
    url: reader.share.address,
    retrieved: retrievedMs === undefined ? undefined : locale.day(retrievedMs, 'long'),
  });
}
