import { expect, test } from 'vitest';

import schema from '../../../data/timeline.schema.json' with { type: 'json' };
import { DOCUMENT_FIELDS, type FieldNames } from '../../../src/cli/field-names.ts';

const { events: EVENT, story: STORY, ...DOCUMENT } = DOCUMENT_FIELDS;
const defined = schema.$defs;

test.each<[string, FieldNames | undefined, object]>([
  ['document', { ...DOCUMENT, events: EVENT, story: STORY }, schema.properties],
  ['event', EVENT, defined.event.properties],
  ['step of the story', STORY, defined.storyStep.properties],
  ['source', DOCUMENT.sources, defined.source.properties],
  ['actor', DOCUMENT.actors, defined.actor.properties],
  ['figure', EVENT?.figures, defined.figure.properties],
  ['claim', EVENT?.claims, defined.claim.properties],
  ['account', EVENT?.claims?.accounts?.['*'], defined.account.properties],
  ['link', EVENT?.links, defined.link.properties],
])('the names of a %s are those of the schema', (_, names, properties) => {
  expect(Object.keys(names ?? {}).sort()).toEqual(Object.keys(properties).sort());
});
