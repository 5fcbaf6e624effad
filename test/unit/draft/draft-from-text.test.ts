import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { draftFromText, draftSteps } from '../../../src/draft/draft-from-text.ts';
import type { DraftMark } from '../../../src/draft/draft-marks.ts';
import { parseTimeline } from '../../../src/model/parse-timeline.ts';
import { TimelineError } from '../../../src/model/problem.ts';

const article = readFileSync(new URL('../../fixtures/article-to-draft.txt', import.meta.url), 'utf8');
const { document, problems } = draftFromText(article, { published: '2027-03-18' });
const find = (title: RegExp) => document.events.find((event) => title.test(event.title));

describe('an article', () => {
  test('gives its dated statements, each as precise as its words', () => {
    expect(document.events.map(({ when, status, stated }) => [when, status, stated?.text])).toEqual([
      ['2027-03-18', 'occurred', 'Thursday'],
      ['2027-03-18', 'occurred', 'hours after'],
      ['2027-06', 'planned', 'in June'],
      ['2026', 'occurred', 'last year'],
      ['2026-11', 'occurred', 'In November'],
      ['2027-03-18', 'occurred', undefined],
      ['2027-03-18', 'occurred', undefined],
      ['2027-03-03/2027-03-05', 'occurred', 'from March 3 to March 5'],
      ['[2027-03-05..2027-03-07]', 'occurred', 'two days later'],
    ]);
  });

  test('gives every event its sentence, found where it says', () => {
    for (const { draft } of document.events) {
      expect(article.slice(draft.offset, draft.offset + draft.length)).toBe(draft.sentence);
      expect(draft.needsReview).toBe(true);
    }
  });

  test('puts what was said before an event first', () => {
    const sooner = find(/^Berg spoke with/);
    expect(find(/^Call$/)?.links).toEqual([{ to: sooner?.id, relation: 'follows', source: 'text' }]);
  });

  test('reads money and quantities with who gives them', () => {
    expect(find(/loan package/)?.figures).toMatchObject([{ value: 3.5e9, currency: 'USD', basis: 'approved' }]);
    expect(find(/steel/)?.figures).toMatchObject([
      { value: 2e6, unit: 'tons', periodLabel: 'this season', statedBy: 'maria-silva' },
      { value: 4e6, unit: 'tons', statedBy: 'maria-silva' },
    ]);
    expect(find(/5 million tonnes/)).toMatchObject({
      title: 'Maria Silva added that Norland has committed to buying 5 million tonnes next season',
      draft: { basis: 'implied', confidence: 'low' },
      figures: [{ value: 5e6, unit: 'tonnes', periodLabel: 'next season' }],
    });
  });

  test('gives quotations to who said them, as claims about the news', () => {
    const quoted = find(/^Call$/)?.claims?.flatMap(({ accounts = {} }) =>
      Object.entries(accounts).flatMap(([speaker, { text }]) => (text === undefined ? [] : [[speaker, text]])),
    );
    expect(quoted).toContainEqual(['maria-silva', 'frank']);
    expect(quoted).toContainEqual(['maria-silva', 'It went very well']);
    expect(quoted).toContainEqual(['maria-silva', 'We both know what is at stake.']);
  });

  test('passes over what belongs to the page', () => {
    const sentences = document.events.map(({ draft }) => draft.sentence).join(' ');
    expect(sentences).not.toMatch(/Published|Photo|Read more|Related|Ana Prado|Share/);
  });

  test('lists what it cannot date, with the sentence and why', () => {
    expect(problems.map(({ words, reason }) => [words, reason])).toEqual([
      ['since 2019', 'compared-with'],
      ['this season', 'vague'],
      ['next season', 'vague'],
    ]);
    for (const { offset = -1, words = '' } of problems)
      expect(article.slice(offset, offset + words.length)).toBe(words);
  });

  test('is a document that says it is a draft, and keeps its marks', () => {
    const { timeline, problems: wrong } = parseTimeline(document);
    expect(wrong).toEqual([]);
    expect(timeline.layers[0]?.document).toMatchObject({
      title: { en: 'Draft from a text of 2027-03-18' },
      asOf: '2027-03-18',
      draft: { needsReview: true },
    });
    const events = timeline.layers[0]?.document.events as readonly { readonly draft: DraftMark }[];
    expect(events.every(({ draft }) => draft.needsReview)).toBe(true);
  });

  test('is the same each time', () => {
    expect(draftFromText(article, { published: '2027-03-18' })).toEqual({ document, problems });
  });
});

test('drafting stops behind each sentence, so that others can have their turn', () => {
  const steps = draftSteps('He left on Monday. Nobody knows why. He is back.', { published: '2026-02-04' });
  expect([1, 2, 3, 4].map(() => steps.next().done)).toEqual([false, false, false, true]);
});

describe('a silence', () => {
  test('is said only of what the sentence names', () => {
    const { document: draft } = draftFromText(
      'Trump called Xi on Monday. China’s statement did not mention soybeans.',
      {
        published: '2026-02-04',
      },
    );
    expect(draft.events[0]?.claims).toMatchObject([
      { text: 'Soybeans', accounts: { china: { state: 'not-mentioned', source: 'text' } } },
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['no day', '2026-02', 'bad-date'],
    ['an interval', '2026-02-04/2026-02-05', 'bad-date'],
    ['a day there is not', '2026-02-30', 'bad-date'],
    ['nothing', '', 'bad-date'],
  ])('published: %s is refused', (_, published, code) => {
    const draft = (): unknown => draftFromText('On Monday he left.', { published });
    expect(draft).toThrow(TimelineError);
    expect(draft).toThrow(expect.objectContaining({ code }) as Error);
  });

  test('what is no text is refused', () => {
    expect(() => draftFromText(7 as never, { published: '2026-02-04' })).toThrow(TimelineError);
  });

  test.each([
    ['', undefined, 'no-text'],
    [' \n\t', undefined, 'no-text'],
    ['特朗普与习近平周三通电话。', undefined, 'language-not-read'],
    ['Il est parti lundi.', 'fr', 'language-not-read'],
    ['Nothing happened here, people think.', undefined, 'no-dates'],
    ['Nothing at all.', undefined, 'no-dates'],
  ])('%j (%s) says why there is nothing', (text, lang, reason) => {
    const draft = draftFromText(text, { published: '2026-02-04', ...(lang !== undefined && { lang }) });
    expect(draft.problems[0]?.reason).toBe(reason);
  });

  test('another day of publication in the text is named', () => {
    const draft = draftFromText('Published March 3, 2026\nHe left on Monday.', { published: '2026-02-04' });
    expect(draft.problems[0]).toMatchObject({ reason: 'published-differs', words: 'Published March 3, 2026' });
  });
});
