import { pickText } from '../../../locale/pick-text.ts';
import type { FilledPage } from '../page-model.ts';
import { sourceName } from '../source-link.ts';

/** Name of an actor by its id; the id where nobody defines it, `undefined` without one. */
export function actorName(id: string | undefined, { known, locale }: FilledPage): string | undefined {
  return id === undefined ? undefined : pickText(known.timeline.actors.get(id)?.name ?? id, locale.tag).text;
}

/** In which source a statement stands; `undefined` without one that is known. */
export function accordingTo(id: string | undefined, { known, locale, ui }: FilledPage): string | undefined {
  const source = known.timeline.sources.get(id ?? '');
  return source && ui.accordingTo(sourceName(source, locale));
}
