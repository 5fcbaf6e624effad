import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene, SceneLane, Target } from '../../layout/scene.ts';
import { targetKey } from '../../interaction/find-target.ts';
import type { InterfaceStrings } from '../../locale/strings.ts';
import { heading } from './heading.ts';
import { targetButton, type TargetLook } from './target-button.ts';

/** The drawing and the buttons over it. */
export interface PlotOptions {
  readonly scene: Scene;
  /** The drawing as an SVG template. */
  readonly drawing: unknown;
  readonly strings: InterfaceStrings;
  /** Words of an event count, for a lane. */
  readonly countWords: (count: number) => string;
  /** Level of the lanes’ headings. */
  readonly level: number;
  readonly lookOf: (target: Target) => TargetLook;
}

const targetList = (targets: readonly Target[], { lookOf }: PlotOptions): TemplateResult => html`
  <ol role="list">
    ${repeat(targets, targetKey, (target) => html`<li>${targetButton(target, lookOf(target))}</li>`)}
  </ol>
`;

function laneGroup(lane: SceneLane, index: number, options: PlotOptions): TemplateResult {
  const targets = options.scene.targets.filter((target) => target.lane === lane.id);
  const id = `lane-${index}`;
  return html`<div role="group" aria-labelledby=${id} aria-describedby="${id}-count">
    ${heading(options.level, lane.title, { id, className: 'sr', lang: lane.lang })}
    <span class="sr" id="${id}-count">${options.countWords(lane.count)}</span>
    ${targetList(targets, options)}
  </div>`;
}

/** Lanes are read one after the other; without lanes, and from top to bottom, events are one list. */
function lists(options: PlotOptions): unknown {
  const { layout, lanes, targets } = options.scene;
  const hasLanes = layout === 'horizontal' && lanes.some(({ title }) => title !== '');
  if (!hasLanes) return targetList(targets, options);
  return repeat(
    lanes,
    ({ id }) => id,
    (lane, index) => laneGroup(lane, index, options),
  );
}

/** The drawing, hidden from assistive technology, under one real button a mark. */
export const plot = (options: PlotOptions): TemplateResult => html`
  <div
    class="plot"
    part="plot"
    id="plot"
    role="group"
    aria-label=${options.strings.events}
    aria-describedby="plot-hint"
  >
    ${options.drawing} ${options.scene.targets.length > 0 ? lists(options) : nothing}
  </div>
`;
