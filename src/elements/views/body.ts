import { nothing } from 'lit';
import { chart } from './chart.ts';
import { lazily } from './lazily.ts';
import type { FilledPage } from './page-model.ts';
import { reading } from './reading/reading.ts';
import { noEvents, skeleton, windowLine } from './states.ts';

/** Chart, list, table or accounts, or the reason why there is none; with what is open, inside the window or not. */
export function body(page: FilledPage): unknown {
  const { events, scene, show, selected, reader, known } = page;
  const isDrawn = events.length > 0 || (known.events.length > 0 && scene?.layout === 'horizontal');
  const isOpen = selected !== undefined || reader.state.members.length > 0;
  if (!isDrawn && !isOpen) return noEvents(page);
  if (show !== 'chart' || !isDrawn)
    return lazily(reading, page, ({ listing }) => listing(page), skeleton(page.ui.loadingPanel));
  if (!scene) return nothing;
  const opened = isOpen ? lazily(reading, page, ({ openedPanel }) => openedPanel(page, true)) : undefined;
  return [chart({ ...page, scene }, opened), windowLine(page)];
}
