import { describe, expect, test } from 'vitest';
import { run } from './memory-system.ts';

const text = 'Trump and Xi met in Busan last year. Trump will visit China in April. He left recently.';
const files = { 'article.txt': text };
const args = ['draft', 'article.txt', '--published', '2026-02-04'];

// The reader of language is loaded by the first test.
describe('draft', { timeout: 30_000 }, () => {
  test('prints the document and names what is left open', async () => {
    const { status, out, complaints } = await run(args, { files });
    const document = JSON.parse(out) as { readonly events: readonly object[] };
    expect(document.events).toMatchObject([
      { when: '2025', status: 'occurred', draft: { offset: 0, needsReview: true } },
      { when: '2026-04', status: 'planned', draft: { offset: 37, needsReview: true } },
    ]);
    expect(complaints).toEqual(['text[78]: “recently”: the words name no date – “He left recently.”']);
    expect(status).toBe(0);
  });

  test('writes a file that check finds nothing wrong with', async () => {
    const { written } = await run([...args, '-o', 'draft.json'], { files });
    const checked = await run(['check', 'draft.json'], { files: written });
    expect(checked).toMatchObject({ status: 0, out: '1 document, 2 events, 1 source: no problems\n' });
  });

  test.each([
    [['draft', 'article.txt'], '--published is missing: the day the text was published'],
    [['draft', '--published', '2026-02-04'], 'draft takes one text: FILE.txt, or -'],
    [['draft', 'a', 'b', '--published', '2026-02-04'], 'draft takes one text: FILE.txt, or -'],
    [[...args.slice(0, 3), 'Wednesday'], '--published: “Wednesday” is not a day'],
    [[...args, '-o', ''], '--output needs the name of a file'],
  ])('%j is bad use', async (bad, complaint) => {
    expect(await run(bad, { files })).toEqual({ status: 2, out: '', complaints: [complaint], written: {} });
  });

  test.each([
    ['', 'text: there is no text'],
    ['特朗普与习近平周三通电话。', 'text: only English texts are read'],
  ])('%j is bad data', async (input, complaint) => {
    const outcome = await run(['draft', '-', '--published', '2026-02-04'], { input });
    expect(outcome).toMatchObject({ status: 1, out: '', complaints: [complaint] });
  });
});
