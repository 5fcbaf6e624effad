import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { DocumentEvent, TimelineDocument } from '../../../src/model/generated/document.ts';
import { documentFields, eventFields } from '../../../src/model/generated/document-fields.ts';
import type { AccountState, Basis, LinkRelation, Media, Status, Tone } from '../../../src/model/event-entry.ts';
import type { ActorKind, SourceKind } from '../../../src/model/timeline.ts';
import { readValue } from '../model/fields/read-value.ts';

const schema = JSON.parse(
  await readFile(new URL('../../../data/timeline.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

/** Every value of a union: the compiler refuses the table when one is missing or too many. */
const every = <T extends string>(values: Readonly<Record<T, true>>): readonly T[] => Object.keys(values) as T[];

const statuses = every<Status>({ occurred: true, planned: true, ongoing: true, postponed: true, cancelled: true });
const tones = every<Tone>({ cooperation: true, friction: true, mixed: true, neutral: true });
const actorKinds = every<ActorKind>({ state: true, person: true, organisation: true });
const sourceKinds = every<SourceKind>({
  news: true,
  readout: true,
  post: true,
  official: true,
  dataset: true,
  other: true,
});
const bases = every<Basis>({ approved: true, announced: true, pledged: true, reported: true, delivered: true });
const relations = every<LinkRelation>({
  'refers-to': true,
  'responds-to': true,
  prepares: true,
  follows: true,
  amends: true,
});
const states = every<AccountState>({
  stated: true,
  differs: true,
  'not-mentioned': true,
  denied: true,
  declined: true,
  'no-readout': true,
  unknown: true,
});
const mediaKinds = every<Media['kind']>({ image: true, video: true, link: true });

const validateEvent = (value: unknown): boolean => readValue(eventFields, value).problems.length === 0;
const validateHead = (value: unknown): boolean => readValue(documentFields, value).problems.length === 0;

const event = (fields: Partial<DocumentEvent>): DocumentEvent => ({ when: '2025', title: 'x', ...fields });
const head = (fields: Partial<TimelineDocument>): TimelineDocument => ({ events: [], ...fields });

describe('the schema', () => {
  test('is a valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    const fits = ajv.compile(schema);
    expect(fits({ events: [{ when: '2025-10-30', title: 'Busan meeting' }] })).toBe(true);
    expect(fits({})).toBe(false);
  });

  test('asks for nothing but when and title of an event', () => {
    expect(validateEvent({ when: '2025', title: 'x' })).toBe(true);
    expect(validateEvent({ title: 'x' })).toBe(false);
    expect(validateEvent({ when: '2025' })).toBe(false);
    expect(validateHead({ events: [] })).toBe(true);
    expect(validateHead([])).toBe(false);
  });

  test('leaves unknown fields alone', () => {
    expect(validateEvent({ ...event({}), 'x-own': { deep: [1] } })).toBe(true);
    expect(validateHead({ ...head({}), 'x-own': 1 })).toBe(true);
  });
});

describe('the values of the schema are the values of the model', () => {
  const cases = [
    ['status', statuses, (status: Status) => event({ status })],
    ['tone', tones, (tone: Tone) => event({ tone })],
    ['basis', bases, (basis: Basis) => event({ figures: [{ label: 'l', value: 1, unit: 'u', basis }] })],
    ['relation', relations, (relation: LinkRelation) => event({ links: [{ to: 'a', relation }] })],
    ['state', states, (state: AccountState) => event({ claims: [{ text: 't', accounts: { us: { state } } }] })],
    ['media kind', mediaKinds, (kind: Media['kind']) => event({ media: [{ kind, url: 'a', alt: 'b' }] })],
  ] as const;
  test.each(cases)('%s', (_, values, make) => {
    for (const value of values) expect(validateEvent(make(value as never)), value).toBe(true);
    expect(validateEvent(make('something-else' as never))).toBe(false);
  });

  const headCases = [
    ['actor kind', actorKinds, (kind: ActorKind) => head({ actors: [{ id: 'a', kind }] })],
    ['source kind', sourceKinds, (kind: SourceKind) => head({ sources: [{ id: 'a', kind }] })],
  ] as const;
  test.each(headCases)('%s', (_, values, make) => {
    for (const value of values) expect(validateHead(make(value as never)), value).toBe(true);
    expect(validateHead(make('something-else' as never))).toBe(false);
  });
});
