import type { DocsTexts } from './docs-texts.ts';

/** Around the examples, in English, the language the titles of the cases are in. */
export const docsTextsEn: DocsTexts = {
  document: 'The document',
  documentOf: (title) => `Document: ${title}`,
  otherCases: (count) => `One of ${count} other cases`,
  lookFor: {
    day: 'The plainest event: one day, one dot.',
    'coarser-bracket': 'Two documents know different amounts. Neither date is thrown away.',
    'one-of': 'Square brackets in the date: it was one of these days, and nobody here knows which.',
    'planned-month': 'Hollow and dashed behind the day of knowledge, and called planned in words.',
    postponed: 'The same id three times, each with the day it became known. Look back with “As known on”.',
    'accounts-differ': 'Open the event: what each side says stands side by side, claim by claim.',
    series: 'Figures that name one series share one scale from zero.',
    links: 'Focus an event and follow its links with full stop and comma, Enter and Backspace.',
    'dense-lane': 'What has no room for a label is counted, and the count can be opened.',
    'chinese-titles': 'Titles in Chinese break and are measured as Chinese does.',
  },
  caseTitle: () => undefined,
  sampleText: () => undefined,
};
