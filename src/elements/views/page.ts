import { html, nothing, type TemplateResult } from 'lit';
import { widthClassOf } from '../../layout/metrics.ts';
import { knownDescription } from '../../model/known-description.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { Picture } from '../picture.ts';
import { summaryWords } from '../words/window-words.ts';
import { body } from './body.ts';
import { filterLine } from './filter-line.ts';
import { footer } from './footer.ts';
import { heading } from './heading.ts';
import { helpDialog } from './help-dialog.ts';
import { openPanel } from './open-panel.ts';
import type { FilledPage, Page } from './page-model.ts';
import { problemList } from './problem-list.ts';
import { seriesSection } from './series-section.ts';
import { noTimeline, staleLine } from './states.ts';
import { storyColumn } from './story-column.ts';
import { textOf } from './text-of.ts';
import { toolbar } from './toolbar.ts';

/** Headline, the editor’s description, and the generated summary. */
function header(page: FilledPage): TemplateResult {
  const { known, ui, locale, level, reader } = page;
  const { title = ui.timeline } = known.timeline;
  const description = knownDescription(known);
  return html`<header class="header">
    ${heading(level, textOf(title, locale), { id: 'title', class: 'title', part: 'title' })}
    ${description ? html`<p class="description" part="description">${textOf(description, locale)}</p>` : nothing}
    <p id="summary" class="summary" part="summary">${summaryWords(page, page.lanes, locale)}</p>
    <button class="skip" type="button" @click=${reader.page.skip}>${ui.skip}</button>
  </header>`;
}

const above = (page: FilledPage): TemplateResult =>
  html`${header(page)} ${page.settings.noToolbar ? nothing : [toolbar(page), openPanel(page), filterLine(page)]}`;

const below = (page: FilledPage): TemplateResult =>
  html`${seriesSection(page)} ${problemList(page)} ${page.settings.noFooter ? nothing : footer(page)}
  ${helpDialog(page)}`;

/** The picture or why there is none; nothing of it while the first one is made. */
const content = (page: Page, filled: FilledPage | undefined): unknown =>
  filled ? [staleLine(page), page.isComing ? nothing : body(filled)] : noTimeline(page);

/** Of the root: how wide it is, and whether it is to be seen. */
const rootClass = ({ widthPx, isComing }: Page): string =>
  `root is-${widthClassOf(widthPx)} ${isComing ? 'is-coming' : ''}`;

const fill = (page: Page, picture: Picture, selected: KnownEvent | undefined): FilledPage => ({
  ...page,
  ...picture,
  selected,
});

/** The whole shadow tree. The content, the live region and the slot are there from the first rendering on. */
export function renderPage(page: Page, picture: Picture | undefined, selected: KnownEvent | undefined): TemplateResult {
  const { data, ui, locale, settings, reader } = page;
  const filled = picture && fill(page, picture, selected);
  const name = settings.ariaLabel ?? (filled ? nothing : ui.timeline);
  return html`<section
      class=${rootClass(page)}
      part="root"
      lang=${locale.tag}
      dir=${locale.direction}
      aria-label=${name}
      aria-labelledby=${name === nothing ? 'title' : nothing}
      aria-describedby=${filled ? 'summary' : nothing}
      aria-busy=${data.phase === 'loading'}
      @keydown=${reader.keys.inRoot}
      .style=${`--_rt-scale:${page.scale}`}
    >
      ${filled ? above(filled) : nothing}
      <div class="spread ${page.isBesideStory ? 'is-beside' : ''}">
        ${filled ? storyColumn(filled) : nothing}
        <div id="content" tabindex="-1" @keydown=${reader.keys.inContent}>${content(page, filled)}</div>
      </div>
      ${filled ? below(filled) : nothing}
      <div class="sr" role="status" aria-atomic="true">${page.message}</div>
      <span id="after" tabindex="-1"></span>
      <span class="sr"><span class="probe" aria-hidden="true">Aa 国 国</span></span>
    </section>
    <slot ?hidden=${filled !== undefined && !page.isComing}></slot>`;
}
