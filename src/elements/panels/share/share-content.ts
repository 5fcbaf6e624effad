import { html, nothing, type TemplateResult } from 'lit';
import { windowStart } from '../../../interaction/to-window.ts';
import type { EmbedKind } from '../../../locale/panel-strings.ts';
import { offeredSeries } from '../../../model/known-series.ts';
import type { KnownTimeline } from '../../../model/known-timeline.ts';
import { pickText } from '../../../locale/pick-text.ts';
import { sourcesOf } from '../../views/footer.ts';
import { heading } from '../../views/heading.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { embedAddress, embedCode } from './embed-code.ts';
import { embedPreview } from './embed-preview.ts';

export { shareStyles as styles } from './share-styles.ts';

interface OfferedFile {
  readonly name: string;
  readonly format: string;
  readonly scale?: number;
}

/** Files, by their button; `scale` is that of a PNG. A further format is one line here. */
const FILES: readonly OfferedFile[] = [
  { name: 'svg', format: 'svg' },
  { name: 'png', format: 'png' },
  { name: 'png-2x', format: 'png', scale: 2 },
  { name: 'csv', format: 'csv' },
  { name: 'claims.csv', format: 'claims.csv' },
  { name: 'ics', format: 'ics' },
  { name: 'json', format: 'json' },
];

/** Where there are background series, a file of theirs too. */
const filesOf = (known: KnownTimeline): readonly OfferedFile[] =>
  offeredSeries(known).length > 0 ? [...FILES, { name: 'series.csv', format: 'series.csv' }] : FILES;

const KINDS: readonly EmbedKind[] = ['tag', 'iframe', 'svg'];

const section = (title: string, { level }: FilledPage, name: string, inside: unknown): TemplateResult =>
  html`<div class="share-part is-${name}">${heading(level + 2, title, { class: 'block-title' })} ${inside}</div>`;

/** Title, day of knowledge, sources of the events shown, address, and the day the page was called up where it tells. */
function citation(page: FilledPage): string {
  const { known, locale, ui, reader, settings } = page;
  const retrievedMs = windowStart(settings.retrieved);
  return ui.share.cite({
    title: pickText(known.timeline.title ?? ui.timeline, locale.tag).text,
    asOf: Number.isFinite(known.asOfMs) ? locale.day(known.asOfMs, 'long') : undefined,
    sources: sourcesOf(page).length,
    url: reader.share.address,
    retrieved: retrievedMs === undefined ? undefined : locale.day(retrievedMs, 'long'),
  });
}

/** A button that copies, and what came of it. */
function copyButton(name: string, label: string, text: () => string, { ui, reader }: FilledPage): TemplateResult {
  const { shared } = reader.state;
  const isDone = shared?.name === name && shared.text === undefined;
  const refused = shared?.name === name ? shared.text : undefined;
  return html`<p class="copy">
      <button
        type="button"
        class="text-button"
        part="button"
        data-copy=${name}
        @click=${() => void reader.share.copy(name, text())}
      >
        ${label}
      </button>
      ${isDone ? html`<span class="note">${ui.share.copied}</span>` : nothing}
    </p>
    ${
      refused === undefined
        ? nothing
        : html`<label class="refused"
            ><span>${ui.share.copyRefused}</span> <textarea readonly rows="3" .value=${refused}></textarea>
          </label>`
    }`;
}

function links(page: FilledPage): TemplateResult {
  const { ui, settings, reader } = page;
  const { linkUse, pageLinkUse } = ui.share;
  return html`${section(
    ui.share.link,
    page,
    'link',
    html`<p class="note">${settings.urlState === 'hash' ? linkUse : pageLinkUse}</p>
      ${copyButton('link', ui.share.copyLink, () => reader.share.address, page)}`,
  )}
  ${section(
    ui.share.citation,
    page,
    'citation',
    html`<p class="note">${ui.share.citationUse}</p>
      ${copyButton('citation', ui.share.copyCitation, () => citation(page), page)}`,
  )}`;
}

function kindChoice(kinds: readonly EmbedKind[], chosen: EmbedKind, { ui, reader }: FilledPage): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${ui.share.embed}>
    ${kinds.map(
      (kind) =>
        html`<button
          type="button"
          class="segment"
          part="button"
          data-kind=${kind}
          aria-pressed=${kind === chosen}
          @click=${() => reader.share.embed(kind)}
        >
          ${ui.share.embedNames[kind]}
        </button>`,
    )}
  </div>`;
}

function embedding(page: FilledPage): TemplateResult {
  const { ui, reader, filter } = page;
  const kinds = KINDS.filter((kind) => kind !== 'iframe' || embedAddress(page) !== undefined);
  const kind = reader.state.embed ?? 'tag';
  const code = embedCode(kind, page);
  const isFilterLost = kind === 'tag' && filter !== undefined;
  return section(
    ui.share.embed,
    page,
    'embed',
    html`${kindChoice(kinds, kind, page)}
      <p class="note">${ui.share.embedUses[kind]} ${isFilterLost ? ui.share.withoutFilter : nothing}</p>
      <pre class="code" tabindex="0" role="group" aria-label=${ui.share.code}><code lang="en">${code}</code></pre>
      ${copyButton('code', ui.share.copyCode, () => code, page)} ${embedPreview(kind, page)}`,
  );
}

function files(page: FilledPage): TemplateResult {
  const { ui, reader } = page;
  const { shared } = reader.state;
  return section(
    ui.share.files,
    page,
    'files',
    html`<ul class="downloads plain" role="list">
        ${filesOf(page.known).map(
          ({ name, format, scale }) =>
            html`<li>
              <button
                type="button"
                class="text-button"
                part="button"
                data-format=${name}
                @click=${() => void reader.share.download(format, scale)}
              >
                ${ui.share.formatName(name)}
              </button>
              <p class="note">${ui.share.formatUse(name)}</p>
            </li>`,
        )}
      </ul>
      ${
        shared?.failure === undefined
          ? nothing
          : html`<p class="failure">
              ${ui.share.failed(ui.share.formatName(shared.name))}
              ${shared.failure ? html`<span lang="en">${shared.failure}</span>` : nothing}
            </p>`
      }`,
  );
}

/** Links to what is seen now, code to embed it, and files of it, each with what it is for. */
export const content = (page: FilledPage): TemplateResult =>
  html`<div class="share">${links(page)} ${embedding(page)} ${files(page)}</div>`;
