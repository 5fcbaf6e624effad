import { html, nothing, type TemplateResult } from 'lit';
import type { DraftProblem } from '../../draft/draft-problem.ts';
import type { Status } from '../../model/event-entry.ts';
import type { DraftTexts } from './draft-texts.ts';
import { isDate, type ReviewedEvent } from './review.ts';

/** Changes to one event; fields left out stay. */
export type ReviewChange = Partial<Pick<ReviewedEvent, 'title' | 'when' | 'status' | 'isChecked'>>;

/** What the rows tell the dialog. */
export type ChangeEvent = (index: number, change: ReviewChange) => void;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** One drafted event: tick, fields, and the sentence it comes from. */
export function eventRow(one: ReviewedEvent, index: number, texts: DraftTexts, change: ChangeEvent): TemplateResult {
  const { event, isChecked } = one;
  return html`<li class="drafted" ?data-checked=${isChecked}>
    <blockquote lang="en">${markedSentence(one)}</blockquote>
    <p class="drafted-from">${provenance(one, texts)}</p>
    <div class="drafted-fields">
      ${textField(index, 'title', texts.eventTitle, one.title, one.title.trim() === '' ? texts.emptyTitle : '', change)}
      ${textField(index, 'when', texts.when, one.when, isDate(one.when) ? '' : texts.badDate, change)}
      ${statusField(one, index, texts, change)}
    </div>
    <label class="drafted-check">
      <input
        type="checkbox"
        aria-describedby=${`draft-title-${index}`}
        data-id=${event.id}
        .checked=${isChecked}
        @change=${(at: Event) => change(index, { isChecked: (at.target as HTMLInputElement).checked })}
      />
      ${texts.checked}
    </label>
  </li>`;
}

function textField(
  index: number,
  field: 'title' | 'when',
  label: string,
  value: string,
  error: string,
  change: ChangeEvent,
): TemplateResult {
  const id = `draft-${field}-${index}`;
  return html`<div class=${`field field-${field}`}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      spellcheck=${field === 'title'}
      autocomplete="off"
      aria-invalid=${error === '' ? nothing : 'true'}
      aria-describedby=${error === '' ? nothing : `${id}-error`}
      .value=${value}
      @input=${(at: Event) => change(index, { [field]: valueOf(at) })}
    />
    ${error === '' ? nothing : html`<p class="field-error" id=${`${id}-error`}>${error}</p>`}
  </div>`;
}

function statusField({ status }: ReviewedEvent, index: number, texts: DraftTexts, change: ChangeEvent): TemplateResult {
  const id = `draft-status-${index}`;
  const names = Object.entries(texts.statuses);
  return html`<div class="field">
    <label for=${id}>${texts.status}</label>
    <select id=${id} @change=${(at: Event) => change(index, { status: valueOf(at) as Status })}>
      ${names.map(([value, name]) => html`<option value=${value} ?selected=${value === status}>${name}</option>`)}
    </select>
  </div>`;
}

/** The sentence with the words of its date marked. */
function markedSentence({ event }: ReviewedEvent): TemplateResult {
  const { sentence } = event.draft;
  const words = typeof event.stated?.text === 'string' ? event.stated.text : '';
  const at = words === '' ? -1 : sentence.indexOf(words);
  if (at < 0) return html`${sentence}`;
  return html`${sentence.slice(0, at)}<mark>${words}</mark>${sentence.slice(at + words.length)}`;
}

function provenance({ event }: ReviewedEvent, texts: DraftTexts): TemplateResult {
  const { draft, stated, claims = [], figures = [] } = event;
  const words = typeof stated?.text === 'string' ? `${texts.words}: “${stated.text}”` : texts.implied;
  const parts = [
    words,
    ...(claims.length > 0 ? [texts.claims(claims.length)] : []),
    ...(figures.length > 0 ? [texts.figures(figures.length)] : []),
  ];
  return html`<span class="confidence" data-confidence=${draft.confidence}>${texts.confidence[draft.confidence]}</span>
    ${parts.join(' · ')}`;
}

/** What was left open, behind one line. */
export function openQuestions(problems: readonly DraftProblem[], texts: DraftTexts): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="left-open">
    <summary>${texts.open(problems.length)}</summary>
    <ul>
      ${problems.map(
        ({ words, reason, sentence }) =>
          html`<li>
            ${words === undefined ? nothing : html`<strong lang="en">“${words}”</strong>`} ${texts.reasons[reason]}
            ${sentence === undefined ? nothing : html`<span class="quiet" lang="en">${sentence}</span>`}
          </li>`,
      )}
    </ul>
  </details>`;
}
