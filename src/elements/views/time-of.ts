import { html, type TemplateResult } from 'lit';
import type { EdtfDate } from '../../model/edtf/edtf-date.ts';

/** HTML knows days, months and years of four digits; anything finer said in EDTF has no `datetime`. */
const MACHINE_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Words for a date, with the machine’s form where HTML has one. */
export const timeOf = (date: EdtfDate, words: string): TemplateResult =>
  MACHINE_DATE.test(date.text) ? html`<time datetime=${date.text}>${words}</time>` : html`<span>${words}</span>`;
