import { html, nothing, type TemplateResult } from 'lit';
import { edtfDay } from '../../../model/edtf/format-edtf-day.ts';
import { knowledgeStops } from '../../knowledge-stops.ts';
import { icon } from '../../views/icon.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { changeList } from './change-list.ts';

export { knowledgeStyles as styles } from './knowledge-styles.ts';

interface Step {
  readonly icon: 'earlier' | 'later' | 'play' | 'pause';
  readonly label: string;
  readonly run: () => void;
  readonly isIdle?: boolean;
}

const stepButton = ({ icon: name, label, run, isIdle = false }: Step): TemplateResult =>
  html`<button
    type="button"
    class="button"
    part="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${isIdle}
    @click=${() => {
      if (!isIdle) run();
    }}
  >
    ${icon(name)}
  </button>`;

function slider({ ui, locale, reader, ...page }: FilledPage): TemplateResult {
  const { days, at } = knowledgeStops(page);
  const move = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) reader.knowledge.pass(days[target.valueAsNumber] ?? null);
  };
  return html`<input
    class="slider"
    type="range"
    min="0"
    max=${days.length - 1}
    step="1"
    aria-label=${ui.knowledge.slider}
    aria-valuetext=${locale.day(page.known.asOfMs, 'long')}
    .value=${String(Math.max(0, at))}
    @input=${move}
    @change=${reader.knowledge.settle}
  />`;
}

/** A field for any day, between the stops too. */
function dayField({ ui, known, reader }: FilledPage): TemplateResult {
  const pick = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && !Number.isNaN(target.valueAsNumber))
      reader.knowledge.lookFrom(target.valueAsNumber);
  };
  return html`<label class="day-field">
    <span>${ui.knowledge.day}</span>
    <input type="date" .value=${edtfDay(known.asOfMs)} @change=${pick} />
  </label>`;
}

/** A slider over the days that matter, steps, a field for any other day, and what that day brought. */
export function content(page: FilledPage): TemplateResult {
  const { ui, locale, reader } = page;
  const { knowledge } = reader;
  const { days, at } = knowledgeStops(page);
  const [first, last] = [days[0], days.at(-1)];
  const isPlaying = reader.state.isPlaying === true;
  const steps: readonly Step[] = [
    { icon: 'earlier', label: ui.knowledge.before, run: () => knowledge.step(-1), isIdle: at <= 0 },
    { icon: 'later', label: ui.knowledge.after, run: () => knowledge.step(1), isIdle: at >= days.length - 1 },
    isPlaying
      ? { icon: 'pause', label: ui.knowledge.pause, run: knowledge.pause }
      : { icon: 'play', label: ui.knowledge.play, run: knowledge.play },
  ];
  const end = (day: number | undefined): unknown =>
    day === undefined ? nothing : html`<span class="stop-name">${locale.day(day, 'label')}</span>`;
  return html`<p class="panel-lead">${ui.knowledge.lead}</p>
    <div class="clock">
      <div class="buttons">${steps.map(stepButton)}</div>
      ${first === last ? nothing : html`<div class="track">${end(first)} ${slider(page)} ${end(last)}</div>`}
      ${dayField(page)}
    </div>
    ${changeList(page)}`;
}
