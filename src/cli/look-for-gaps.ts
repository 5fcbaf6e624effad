import { isRecord } from '../model/is-record.ts';
import { ProblemLog } from '../model/problem-log.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';

type Place = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** True for a text that is not there, or has no words in any language. */
const isBlank = (text: unknown): boolean =>
  isRecord(text) ? Object.values(text).every(isBlank) : typeof text !== 'string' || text.trim() === '';

/** The objects of a list, with their places; nothing where there is no list. */
const itemsOf = (parent: Fields, name: string, place: Place): readonly (readonly [Fields, Place])[] => {
  const list = parent[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, at) => (isRecord(item) ? [[item, [...place, name, at]] as const] : []));
};

function lookAtNamed(document: Fields, list: string, field: string, where: string, log: ProblemLog): void {
  for (const [item, place] of itemsOf(document, list, []))
    if (isBlank(item[field]))
      log.warning('missing-field', place, `there is no \`${field}\``, `Readers see \`${String(item.id)}\` ${where}.`);
}

function lookAtEvent(event: Fields, place: Place, log: ProblemLog): void {
  for (const [figure, at] of itemsOf(event, 'figures', place))
    if (isBlank(figure.unit) && isBlank(figure.currency))
      log.warning('missing-field', [...at, 'unit'], 'the unit is empty', 'Readers see a number and not of what.');
  for (const [media, at] of itemsOf(event, 'media', place))
    if (isBlank(media.alt))
      log.warning(
        'missing-field',
        [...at, 'alt'],
        'the alternative text is empty',
        'Say what it shows to those who cannot see it.',
      );
}

/** What the format leaves to editors, but readers miss: nothing is wrong, so these are hints. */
export function lookForGaps({ layers }: Timeline): readonly Problem[] {
  const gaps: Problem[] = [];
  for (const { id, document } of layers) {
    const log = new ProblemLog(gaps, layers.length > 1 ? id : '');
    if (isBlank(document.title))
      log.warning(
        'missing-field',
        ['title'],
        'there is no title',
        'Page, file and screen readers have no name for it.',
      );
    lookAtNamed(document, 'actors', 'name', 'as the name', log);
    lookAtNamed(document, 'topics', 'name', 'as the name of a lane', log);
    lookAtNamed(document, 'sources', 'title', 'as the source', log);
    for (const [event, place] of itemsOf(document, 'events', [])) lookAtEvent(event, place, log);
  }
  return gaps;
}
