import { userEvent } from 'vitest/browser';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import '../../src/app/page.css';
import '../../src/app/own-timeline.css';
import { DraftDialog } from '../../src/app/draft/draft-dialog.ts';
import type { PageLanguage } from '../../src/app/switch-language.ts';
import type { DraftDocument } from '../../src/draft/draft-from-text.ts';
import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { axeFaults } from './tools/axe-faults.ts';

const article = 'Trump and Xi met in Busan last year. Trump will visit China in April. He left recently.';
let shown: DraftDocument[] = [];

beforeEach(() => {
  shown = [];
});

afterEach(() => document.querySelector('dialog')?.remove());

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- which element it is, only the caller knows
function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(`dialog ${selector}`);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll<HTMLButtonElement>('dialog button')].find(
    ({ textContent }) => textContent.trim() === name,
  ) ?? find('nothing');
const message = (): string => find('[role=alert]').textContent.trim();

function open(language: PageLanguage = 'en'): void {
  new DraftDialog(language, (made) => shown.push(made)).open();
}

async function openReview(): Promise<void> {
  open();
  await userEvent.fill(find('#draft-text'), article);
  await userEvent.fill(find('#draft-published'), '2026-02-04');
  await userEvent.click(button('Find dated statements'));
  await waitFor('.drafted-list');
}

const waitFor = (selector: string): Promise<void> =>
  expect.poll(() => document.querySelector(`dialog ${selector}`)).not.toBeNull();

describe('New from text', () => {
  it('asks for what is missing and takes the focus there', async () => {
    open();
    expect(document.activeElement?.id).toBe('draft-text');
    await userEvent.click(button('Find dated statements'));
    expect([message(), document.activeElement?.id]).toEqual(['Paste a text first.', 'draft-text']);
    await userEvent.fill(find('#draft-text'), article);
    await userEvent.click(button('Find dated statements'));
    expect([message(), document.activeElement?.id]).toEqual([
      'Give the day the text was published.',
      'draft-published',
    ]);
  });

  it('shows each event with its sentence, nothing ticked, and what is left open', async () => {
    await openReview();
    expect(document.activeElement?.textContent).toBe('2 events drafted');
    expect([...document.querySelectorAll('dialog blockquote')].map(({ textContent }) => textContent)).toEqual([
      'Trump and Xi met in Busan last year.',
      'Trump will visit China in April.',
    ]);
    expect([...document.querySelectorAll('dialog mark')].map(({ textContent }) => textContent)).toEqual([
      'last year',
      'in April',
    ]);
    expect(document.querySelectorAll('dialog input:checked')).toHaveLength(0);
    expect(find('.left-open').textContent).toContain('“recently” The words name no date.');
  });

  it('shows nothing that is not ticked', async () => {
    await openReview();
    await userEvent.click(button('Show on the timeline'));
    expect([message(), shown]).toEqual(['Tick at least one event.', []]);
  });

  it('shows what was ticked, with the corrections, and closes', async () => {
    await openReview();
    await userEvent.fill(find('#draft-title-0'), 'Busan meeting');
    await userEvent.fill(find('#draft-when-0'), '2025-10-30');
    await userEvent.click(find('.drafted-check input'));
    await userEvent.click(button('Show on the timeline'));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.events).toMatchObject([
      { title: 'Busan meeting', when: '2025-10-30', status: 'occurred', draft: { needsReview: false } },
    ]);
    expect(parseTimeline(shown[0] ?? {}).problems).toEqual([]);
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  it('names a date that cannot be read, at its field', async () => {
    await openReview();
    await userEvent.fill(find('#draft-when-1'), 'soon');
    expect(find('#draft-when-1').getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(button('Tick all'));
    await userEvent.click(button('Show on the timeline'));
    expect([message().startsWith('Not a date.'), document.activeElement?.id, shown]).toEqual([
      true,
      'draft-when-1',
      [],
    ]);
  });

  it('keeps the text on the way back, and Escape closes', async () => {
    await openReview();
    await userEvent.click(button('Back to the text'));
    expect(find<HTMLTextAreaElement>('#draft-text').value).toBe(article);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  it('says why a text gives nothing', async () => {
    open('zh-Hans');
    await userEvent.fill(find('#draft-text'), '特朗普与习近平周三通电话。');
    await userEvent.fill(find('#draft-published'), '2026-02-04');
    await userEvent.click(button('查找有日期的陈述'));
    await expect.poll(message).toBe('只能识别英文文本。');
  });

  it('answers while a long text is read: it says so and can be closed', async () => {
    open();
    await userEvent.fill(find('#draft-text'), 'In 2025, China said that it would buy. '.repeat(300));
    await userEvent.fill(find('#draft-published'), '2026-02-04');
    button('Find dated statements').click();
    expect([message(), find('form').ariaBusy]).toEqual(['Reading the text…', 'true']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
  });

  it('writes what is pasted as text', async () => {
    open();
    await userEvent.fill(find('#draft-text'), 'He met <img src=x onerror=alert(1)> last year.');
    await userEvent.fill(find('#draft-published'), '2026-02-04');
    await userEvent.click(button('Find dated statements'));
    await waitFor('.drafted-list');
    expect(document.querySelector('dialog img')).toBeNull();
    expect(find('blockquote').textContent).toContain('<img src=x');
  });

  it('axe finds nothing', async () => {
    await openReview();
    expect(await axeFaults(find('.draft-body'))).toEqual([]);
  });
});
