import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { windowLimits } from '../../interaction/clamp-window.ts';
import { brushPlaces, type BrushPlaces } from '../../layout/overview/brush-places.ts';
import { isOverviewNeeded } from '../../layout/overview/is-overview-needed.ts';
import { DATES_PX, TRACK_PX, type DensityBar, type Overview } from '../../layout/overview/layout-overview.ts';
import { TICK_LABEL_OFFSET_PX, type TimeTick } from '../../layout/time/time-ticks.ts';
import { measureByTable } from '../../layout/measure-text.ts';
import { DAY_MS, SIZE } from '../../layout/metrics.ts';
import type { DrawnPage } from './page-model.ts';

const box = (x: number, y: number, width: number, height: number): string => `M${x},${y}h${width}v${height}h${-width}z`;

/** What had happened stands solid on the ground. */
const solidBar = ({ x, width, height, unfulfilledHeight }: DensityBar): string =>
  box(x, TRACK_PX - height + unfulfilledHeight, width, height - unfulfilledHeight);

/** What had not stands hollow above it. */
const hollowBar = ({ x, width, height, unfulfilledHeight }: DensityBar): string =>
  unfulfilledHeight > 0 ? box(x + 0.5, TRACK_PX - height + 0.5, width - 1, Math.max(1, unfulfilledHeight - 1)) : '';

/** One path for all of a kind: hundreds of bars are one node to style. */
const bars = (all: readonly DensityBar[]): SVGTemplateResult =>
  svg`<path class="solid" d=${all.map(solidBar).join('')}></path>
    <path class="hollow" d=${all.map(hollowBar).join('')}></path>`;

const tick = ({ x, label }: TimeTick): SVGTemplateResult =>
  svg`<line x1=${x} x2=${x} y1=${TRACK_PX} y2=${TRACK_PX + 4}></line>
    <text x=${x + TICK_LABEL_OFFSET_PX} y=${TRACK_PX + DATES_PX - 5} font-size=${SIZE.tick}>${label}</text>`;

/** What does not change while the window moves. */
const ground = ({ width, bars: all, ticks, asOfX }: Overview): SVGTemplateResult =>
  svg`<rect class="strip" width=${width} height=${TRACK_PX}></rect>
    ${asOfX === undefined ? nothing : svg`<rect class="afterwards" x=${asOfX} width=${width - asOfX} height=${TRACK_PX}></rect>`}
    ${bars(all)}
    ${asOfX === undefined ? nothing : svg`<line class="known" x1=${asOfX} x2=${asOfX} y1="0" y2=${TRACK_PX}></line>`}
    <g class="dates">${ticks.map(tick)}</g>`;

/** What lies outside the window is veiled; the window has a frame, from which arms reach to handles that had to step aside. */
const veil = ({ startX, endX, startHandleX, endHandleX }: BrushPlaces, { width }: Overview): SVGTemplateResult =>
  svg`<rect class="veil" width=${startX} height=${TRACK_PX}></rect>
    <rect class="veil" x=${endX} width=${width - endX} height=${TRACK_PX}></rect>
    <path class="frame" d="M${startHandleX},${TRACK_PX / 2}H${startX}M${endX},${TRACK_PX / 2}H${endHandleX}"></path>
    <rect class="frame" x=${startX} width=${endX - startX} y="0.75" height=${TRACK_PX - 1.5}></rect>`;

interface Slider {
  readonly handle: 'start' | 'end' | 'window';
  readonly label: string;
  readonly fromX: number;
  readonly toX: number;
  readonly ms: number;
  readonly words: string;
}

const slider = ({ handle, label, fromX, toX, ms, words }: Slider, { scale }: Overview): TemplateResult =>
  html`<div
    class="brush is-${handle}"
    data-brush=${handle}
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-valuemin=${Math.round(scale.startMs / DAY_MS)}
    aria-valuemax=${Math.round(scale.endMs / DAY_MS)}
    aria-valuenow=${Math.round(ms / DAY_MS)}
    aria-valuetext=${words}
    .style=${`left:${fromX}px;width:${toX - fromX}px`}
  ></div>`;

/** The edges and the middle of the window, in reading order. */
function sliders({ window, locale, ui }: DrawnPage, places: BrushPlaces): readonly Slider[] {
  const half = (places.endHandleX - places.startHandleX) / 2;
  const inner = Math.min(half, 12);
  const { startHandleX: start, endHandleX: end } = places;
  const from = locale.day(window.startMs, 'bare-long');
  const to = locale.day(window.endMs - 1, 'bare-long');
  const middleMs = (window.startMs + window.endMs) / 2;
  return [
    {
      handle: 'start',
      label: ui.periodStart,
      fromX: start - inner,
      toX: start + inner,
      ms: window.startMs,
      words: from,
    },
    {
      handle: 'window',
      label: ui.period,
      fromX: start + inner,
      toX: end - inner,
      ms: middleMs,
      words: ui.fromTo(from, to),
    },
    { handle: 'end', label: ui.periodEnd, fromX: end - inner, toX: end + inner, ms: window.endMs, words: to },
  ];
}

/** All dates at a glance below the drawing, with the window in them; nothing where that would tell no more than the drawing. */
export function overview(page: DrawnPage): TemplateResult | typeof nothing {
  const { scene, window, all, known, locale, ui, settings, reader } = page;
  const { brush } = page.motion;
  if (settings.noOverview || scene.layout !== 'horizontal') return nothing;
  if (!isOverviewNeeded(window, all) && !brush.isInUse) return nothing;
  const { startMs, endMs } = windowLimits(all);
  const drawn = page.motion.overview(known, startMs, endMs, scene.width, locale.strings.axis, measureByTable);
  const places = brushPlaces(window, drawn.scale);
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${ui.overview}
    @pointerdown=${(event: PointerEvent) => brush.down(event, drawn)}
    @pointermove=${(event: PointerEvent) => brush.move(event, drawn)}
    @pointerup=${brush.up}
    @pointercancel=${brush.cancel}
    @wheel=${(event: WheelEvent) => brush.turn(event, drawn)}
    @dblclick=${reader.view.showAllDates}
    @keydown=${brush.keys.press}
  >
    <svg
      width=${drawn.width}
      height=${TRACK_PX + DATES_PX}
      viewBox="0 0 ${drawn.width} ${TRACK_PX + DATES_PX}"
      aria-hidden="true"
      focusable="false"
    >
      ${guard([drawn], () => ground(drawn))} ${veil(places, drawn)}
    </svg>
    ${sliders(page, places).map((one) => slider(one, drawn))}
  </div>`;
}
