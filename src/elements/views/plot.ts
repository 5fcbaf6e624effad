import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { targetKey } from '../../interaction/find-target.ts';
import type { Scene, SceneLane, Target } from '../../layout/scene.ts';
import { sceneTemplate } from '../../render/svg-template.ts';
import type { ChosenLink } from '../actions/link-actions.ts';
import { beyond } from './beyond.ts';
import { heading } from './heading.ts';
import type { DrawnPage } from './page-model.ts';
import { targetButton, type TargetState } from './target-button.ts';

/** Prefix of the ids inside the drawing, whose patterns the key shares. */
export const ID_PREFIX = 'drawing';

/** Whether a mark’s details are open; `undefined` for an aggregate that is zoomed to instead. */
function isOpen(
  { events, count }: Target,
  span: { readonly startMs: number; readonly endMs: number } | undefined,
  page: DrawnPage,
): boolean | undefined {
  const [first] = events;
  if (count === 1) return first === page.selected?.id;
  return page.reader.view.canZoomTo(span, page) ? undefined : first === page.reader.state.members[0];
}

/** Marks as a list of buttons. */
function targetList(targets: readonly Target[], page: DrawnPage): TemplateResult {
  const linkEnd = page.reader.links.chosen?.event.id ?? '';
  const names = page.targetNames(page.scene, page.known, page.locale);
  const tabStop = page.focus.tabStop(page);
  const button = (target: Target): TemplateResult => {
    const name = names.get(target);
    const state: TargetState = {
      isTabStop: target === tabStop,
      isOpen: isOpen(target, name?.span, page),
      isLinkEnd: target.events.includes(linkEnd),
    };
    return html`<li>${targetButton(target, name, state)}</li>`;
  };
  return html`<ol role="list">
    ${repeat(targets, targetKey, button)}
  </ol>`;
}

function laneGroup(lane: SceneLane, index: number, page: DrawnPage): TemplateResult {
  const id = `lane-${index}`;
  const targets = page.scene.targets.filter((target) => target.lane === lane.id);
  return html`<div role="group" aria-labelledby=${id} aria-describedby="${id}-count">
    ${heading(page.level + 1, lane.title, { id, class: 'sr', lang: lane.lang })}
    <span class="sr" id="${id}-count">${page.locale.strings.drawing.eventCount(lane.count)}</span>
    ${targetList(targets, page)}
  </div>`;
}

/** Lanes are read one after the other; without lanes, and from top to bottom, events are one list. */
function lists(page: DrawnPage): unknown {
  const { layout, lanes, targets } = page.scene;
  if (targets.length === 0) return nothing;
  const hasLanes = layout === 'horizontal' && lanes.some(({ title }) => title !== '');
  if (!hasLanes) return targetList(targets, page);
  return repeat(
    lanes,
    ({ id }) => id,
    (lane, index) => laneGroup(lane, index, page),
  );
}

/** Made anew only when something about a mark is other than before, not while they are all moved through time. */
const guardedLists = (page: DrawnPage): unknown => {
  const { scene, known, locale, level, selected, focus, reader } = page;
  const link = reader.links.chosen?.event.id;
  const depends = [scene, known, locale, level, selected?.id, reader.state.members[0], link, focus.tabStop(page)];
  return guard(depends, () => lists(page));
};

/**
 * The drawing, hidden from assistive technology, under one real button a mark. `drawn`: the scene, or what is drawn on the
 * way to it; `activeId`: the event that speaks up; `link`: the one being followed.
 */
export const plot = (
  page: DrawnPage,
  drawn: Scene,
  activeId: string | undefined,
  link: ChosenLink | undefined,
): TemplateResult =>
  html`<p id="plot-hint" class="sr">${page.ui.plotHint}</p>
    <div class="plot" part="plot" id="plot" role="group" aria-label=${page.ui.events} aria-describedby="plot-hint">
      ${guard([drawn, activeId, link?.from, link?.event.id], () =>
        sceneTemplate(drawn, { activeId, idPrefix: ID_PREFIX, followed: link && [link.from, link.event.id] }),
      )}
      ${beyond(page, ID_PREFIX)}
      <div class="mark-buttons"><div class="along-time">${guardedLists(page)}</div></div>
    </div>`;
