/** Names of the fields of an object, and of the objects within; `*`: any name. Nothing within a field without names is looked at. */
export interface FieldNames {
  readonly [name: string]: FieldNames | undefined;
}

const named = (...names: readonly string[]): FieldNames => Object.fromEntries(names.map((name) => [name, undefined]));

const VIEW = named('start', 'end');

const EVENT: FieldNames = {
  ...named(
    'id',
    'when',
    'asOf',
    'title',
    'summary',
    'status',
    'kind',
    'tone',
    'topics',
    'actors',
    'place',
    'importance',
  ),
  stated: named('text', 'source', 'means'),
  figures: named(
    'label',
    'value',
    'unit',
    'currency',
    'period',
    'periodLabel',
    'basis',
    'statedBy',
    'series',
    'source',
  ),
  claims: {
    ...named('id', 'text', 'topic'),
    accounts: { '*': named('state', 'text', 'lang', 'source', 'checkedIn') },
  },
  links: named('to', 'relation', 'by', 'source'),
  sources: named('id', 'locator'),
  media: named('kind', 'url', 'alt', 'credit'),
};

/** The fields of a document, as in data/timeline.schema.json. */
export const DOCUMENT_FIELDS: FieldNames = {
  ...named('$schema', 'format', 'id', 'title', 'description', 'asOf', 'optional', 'parties'),
  view: VIEW,
  actors: named('id', 'name', 'short', 'kind'),
  topics: named('id', 'name'),
  sources: named('id', 'title', 'kind', 'publisher', 'url', 'published', 'by', 'via', 'lang', 'note'),
  events: EVENT,
  series: { ...named('id', 'label', 'measure', 'unit', 'note', 'source'), points: named('at', 'value', 'note') },
  story: { ...named('event', 'title', 'text'), view: VIEW },
};
