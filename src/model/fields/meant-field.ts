import { nearWord } from '../../util/near-word.ts';

/** Fields, and what they are called elsewhere: in lower case, without the signs between words. */
const CALLED: Readonly<Record<string, string>> = {
  when: 'date day time year start startdate begin',
  at: 'date day time year when',
  published: 'date day when',
  title: 'name headline heading label',
  name: 'title label',
  label: 'title name',
  summary: 'description desc details body content text abstract note',
  text: 'description desc summary body content',
  note: 'description desc summary text comment',
  topics: 'lane lanes category categories group section theme tag tags',
  actors: 'participants people persons parties countries who',
  place: 'location where venue city',
  importance: 'priority weight',
  status: 'state',
  kind: 'type',
  sources: 'url link href reference references citation citations',
  url: 'link href src address',
  media: 'image images photo photos picture pictures video',
  by: 'author speaker actor',
};

/** The field among several that a name most likely stands for: another word for it, or a slip of the pen. */
export function meantField(name: string, fields: readonly string[]): string | undefined {
  const word = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return fields.find((field) => CALLED[field]?.split(' ').includes(word)) ?? nearWord(name, fields);
}
