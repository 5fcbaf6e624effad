import { render } from 'lit';
import type { DraftDocument } from '../../draft/draft-from-text.ts';
import { localeFor } from '../../locale/locales.ts';
import { pickText } from '../../locale/pick-text.ts';
import { parseEdtf } from '../../model/edtf/parse-edtf.ts';
import type { UsChinaTimeline } from '../../us-china.ts';
import type { PageLanguage } from '../switch-language.ts';
import { takeFocus } from '../take-focus.ts';
import type { OwnImport } from './own-import.ts';
import { ownProblems } from './own-problems.ts';
import { ownTexts } from './own-texts-by-language.ts';
import { reportView, type OwnReport, type ReportActions } from './report-view.ts';
import { setAsideShipped } from './shipped-page.ts';

/** Where a timeline of the reader’s own is shown: instead of the shipped one, with what is to be told of it above. */
export class OwnStage {
  readonly #timeline: UsChinaTimeline;
  readonly #language: PageLanguage;
  readonly #headline: HTMLElement;
  readonly #report = document.createElement('section');
  readonly #actions: Omit<ReportActions, 'goTo'>;
  #restore: (() => void) | undefined;

  /** The page’s headline names what is shown; throws a TypeError where there is none. */
  constructor(timeline: UsChinaTimeline, language: PageLanguage, actions: Omit<ReportActions, 'goTo'>) {
    const headline = document.querySelector<HTMLElement>('h1');
    if (!headline) throw new TypeError('a page that shows other timelines needs an h1');
    this.#timeline = timeline;
    this.#headline = headline;
    this.#language = language;
    this.#actions = actions;
    this.#report.className = 'own-report';
    this.#report.setAttribute('aria-label', ownTexts[language].shown);
  }

  /** A draft, to be shown as a file is. */
  ofDraft(document: DraftDocument): OwnImport {
    return { name: ownTexts[this.#language].draft, documents: [{ ...document }], problems: [] };
  }

  /** Shows what was read, with nothing left of what was looked at before; `look` says how. */
  async show(imports: readonly OwnImport[], look: () => void): Promise<void> {
    this.#restore ??= setAsideShipped(this.#timeline, this.#headline);
    this.#forgetView();
    this.#timeline.data = imports.flatMap(({ documents }) => documents);
    look();
    await this.#timeline.updateComplete;
    this.#name(imports);
    this.#render(imports);
    this.#timeline.before(this.#report);
    this.#headline.scrollIntoView({ block: 'start' });
    takeFocus(this.#headline);
  }

  /** Shows the shipped timeline again, as its link says. */
  async back(): Promise<void> {
    this.#report.remove();
    this.#forgetView();
    this.#timeline.data = undefined;
    this.#restore?.();
    this.#restore = undefined;
    this.#headline.scrollIntoView({ block: 'start' });
    takeFocus(this.#timeline);
    await this.#timeline.updateComplete;
    // The element reads a hash that changes, and this one was put back without a word.
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  #forgetView(): void {
    Object.assign(this.#timeline, {
      view: null,
      start: null,
      end: null,
      filter: null,
      selected: null,
      asOf: null,
      series: null,
    });
  }

  #name(imports: readonly OwnImport[]): void {
    const title = this.#timeline.timeline?.title ?? imports.map(({ name }) => name).join(' + ');
    const { text, lang } = pickText(title, this.#language);
    this.#headline.textContent = text;
    // An empty tag: nobody knows which language it is.
    this.#headline.lang = lang;
    document.title = text;
  }

  #render(imports: readonly OwnImport[]): void {
    const actions = { ...this.#actions, goTo: this.#goTo };
    render(reportView(this.#reportOf(imports), ownTexts[this.#language], actions), this.#report);
  }

  #reportOf(imports: readonly OwnImport[]): OwnReport {
    const { timeline, problems } = this.#timeline;
    const day = imports.map(({ assumedDay }) => assumedDay).find((assumed) => assumed !== undefined);
    return {
      files: imports.map(({ name, report: losses }) => ({ name, losses })),
      hosts: [...new Set(imports.flatMap(({ host = location.host }) => (host === location.host ? [] : [host])))],
      eventCount: timeline?.events.length ?? 0,
      isNamed: timeline?.title === undefined,
      knownOn:
        day === undefined
          ? undefined
          : ownTexts[this.#language].knownOn(localeFor(this.#language).date(parseEdtf(day), 'long')),
      problems: timeline ? ownProblems(imports, timeline, problems) : { count: 0, first: [] },
      titleOf: (event) => this.#titleOf(event),
    };
  }

  #titleOf(id: string): string {
    const title = this.#timeline.timeline?.events.byId(id)?.entries.at(-1)?.title;
    return title === undefined ? id : pickText(title, this.#language).text;
  }

  /** Opens an event of the timeline, even where filter or knowledge date hid it. */
  readonly #goTo = (event: string): void => {
    const { asOf, filter } = this.#timeline;
    if (asOf !== null) this.#timeline.asOf = null;
    if (Object.keys(filter).length > 0) this.#timeline.filter = null;
    this.#timeline.select(event);
    this.#timeline.scrollIntoView({ block: 'start' });
    takeFocus(this.#timeline);
  };
}
