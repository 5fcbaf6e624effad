import { pickText } from '../../../locale/pick-text.ts';
import type { FilledPage } from '../page-model.ts';
import { sourceName } from '../source-link.ts';

/** Name of an actor by its id; the id where nobody defines it, `undefined` without one. */
export function actorName(id: string | undefined, { known, locale }: FilledPage): string | undefined {
  return id === undefined ? undefined : pickText(known.timeline.actors.get(id)?.name ?? id, locale.tag).text;
}

/** In which source a statement stands, or its words; `undefined` without one that is known. What is known only through another source stands there. */
export function accordingTo(
  id: string | undefined,
  { known, locale, ui }: FilledPage,
  wording: (source: string) => string = ui.accordingTo,
): string | undefined {
  const { sources } = known.timeline;
  const source = sources.get(id ?? '');
  if (!source) return undefined;
  const via = sources.get(source.via ?? '');
  if (!via) return wording(sourceName(source, locale));
  return ui.colonList(sourceName(source, locale), wording(sourceName(via, locale)));
}
