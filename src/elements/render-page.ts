import { html, nothing, type TemplateResult } from 'lit';
import { widthClassOf } from '../layout/metrics.ts';
import type { PageModel } from './page-model.ts';
import type { Picture } from './picture.ts';
import { renderBody } from './render-body.ts';
import { footer } from './views/footer.ts';
import { header } from './views/header.ts';
import { helpDialog } from './views/help-dialog.ts';
import { problemList } from './views/problem-list.ts';
import { errorState, loadingState } from './views/states.ts';
import { toolbar } from './views/toolbar.ts';
import { summaryWords } from './window-words.ts';

function renderToolbar(picture: Picture, model: PageModel): TemplateResult | typeof nothing {
  if (!model.hasToolbar) return nothing;
  const { locale, show, page, reader, toolbarFocus } = model;
  return toolbar({
    strings: locale.strings.ui,
    show,
    canZoom: show === 'chart' && picture.scene?.layout === 'horizontal',
    atEnd: page.isIdle,
    tabStop: toolbarFocus.stop,
    onIntent: reader.intend,
    onShow: page.show,
    onDownload: () => void reader.download(),
    onHelp: reader.openHelp,
    onFocusIn: toolbarFocus.focusIn,
    onKeyDown: toolbarFocus.keyDown,
  });
}

function renderHeader(picture: Picture, { locale, level, lanes, page }: PageModel): TemplateResult {
  const { title, description } = picture.known.timeline;
  const summary = summaryWords(picture, lanes, locale);
  return header({ title: title ?? locale.strings.ui.timeline, description, summary, level, locale, onSkip: page.skip });
}

const renderPicture = (picture: Picture, model: PageModel): TemplateResult => html`
  ${renderHeader(picture, model)} ${renderToolbar(picture, model)}
  <p id="plot-hint" class="sr">${model.locale.strings.ui.plotHint}</p>
  <div id="content" class="content" tabindex="-1" @keydown=${model.reader.keyDown}>${renderBody(picture, model)}</div>
  ${problemList(model.data.problems, model.locale.strings.ui)}
  ${model.hasFooter ? footer(picture.events, picture.known, model.locale) : nothing}
  ${helpDialog(model.locale.strings.ui, model.level + 1)}
`;

/** What stands in for the picture while there is none. */
function renderState({ data, locale, hasFallback, page }: PageModel): TemplateResult | typeof nothing {
  const { ui } = locale.strings;
  if (data.phase === 'error') return errorState(ui, data.failure?.message ?? '', page.retry);
  return data.isSlow && !hasFallback ? loadingState(ui) : nothing;
}

/** The whole shadow tree. The live region and the slot are there from the first rendering on. */
export function renderPage(model: PageModel): TemplateResult {
  const { picture, data, locale, label, widthPx, message } = model;
  const name = label ?? (picture ? nothing : locale.strings.ui.timeline);
  return html`
    <section
      class="root is-${widthClassOf(widthPx)}"
      part="root"
      lang=${locale.tag}
      aria-label=${name}
      aria-labelledby=${name === nothing ? 'title' : nothing}
      aria-describedby=${picture ? 'summary' : nothing}
      aria-busy=${data.phase === 'loading' ? 'true' : 'false'}
    >
      ${picture ? renderPicture(picture, model) : renderState(model)}
      <div class="sr" role="status" aria-atomic="true">${message}</div>
      <span id="after" tabindex="-1"></span>
    </section>
    <slot ?hidden=${picture !== undefined}></slot>
  `;
}
