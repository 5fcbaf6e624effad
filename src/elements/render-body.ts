import { html, nothing, type TemplateResult } from 'lit';
import { HORIZONTAL_MIN_PX } from '../layout/metrics.ts';
import type { PageModel } from './page-model.ts';
import type { Picture } from './picture.ts';
import { renderChart } from './render-chart.ts';
import { sortEvents } from './sort-events.ts';
import { detailsPanel } from './views/details/details-panel.ts';
import { eventList } from './views/event-list.ts';
import { eventTable } from './views/event-table.ts';
import { emptyState } from './views/states.ts';
import { windowLine } from './views/window-line.ts';

function details(
  { known }: Picture,
  { selected, locale, level, widthPx, reader }: PageModel,
): TemplateResult | undefined {
  if (!selected) return undefined;
  return detailsPanel({
    event: selected,
    known,
    locale,
    level: level + 1,
    isNarrow: widthPx < HORIZONTAL_MIN_PX,
    onClose: reader.close,
    onGoTo: reader.goTo,
  });
}

/** Why there is nothing to see, and what to do about it. */
function nothingToSee({ known }: Picture, { locale, reader }: PageModel): TemplateResult {
  const { ui } = locale.strings;
  if (known.events.length > 0) return emptyState(ui.emptyWindow, { label: ui.showAllDates, run: reader.showAllDates });
  if (known.filteredOut === 0) return emptyState(ui.emptyTitle);
  return emptyState(ui.emptyFiltered(known.filteredOut), { label: ui.clearFilters, run: reader.clearFilters });
}

/** List and table open details in place, so that they follow the button that opened them. */
function listOrTable(picture: Picture, model: PageModel): TemplateResult {
  const { events, known } = picture;
  const { locale, level, order, show, page, reader } = model;
  const common = { known, locale, selected: model.selected?.id, details: details(picture, model) };
  const content =
    show === 'list'
      ? eventList({ ...common, events, level: level + 1 })
      : eventTable({
          ...common,
          events: sortEvents(events, order, known, locale),
          order,
          widthPx: model.widthPx,
          onSort: page.sort,
        });
  const press = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.event-button') : null;
    if (button?.dataset.event !== undefined) reader.toggle(button.dataset.event);
  };
  return html`<div class="listing" @click=${press}>${content}</div>`;
}

/** Chart, list or table, or the reason why there is none. */
export function renderBody(picture: Picture, model: PageModel): TemplateResult | typeof nothing {
  if (picture.events.length === 0) return nothingToSee(picture, model);
  const { events, known, scene } = picture;
  const outside = windowLine(known.events.length - events.length, model.locale.strings.ui, model.reader.showAllDates);
  if (model.show !== 'chart') return html`${listOrTable(picture, model)}${outside}`;
  return scene ? html`${renderChart(scene, picture, details(picture, model), model)}${outside}` : nothing;
}
