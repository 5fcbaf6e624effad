import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readKey, type KeyCommand } from '../interaction/read-key.ts';
import { targetKey } from '../interaction/find-target.ts';
import { HORIZONTAL_MIN_PX } from '../layout/metrics.ts';
import type { Scene, Target } from '../layout/scene.ts';
import { sceneTemplate } from '../render/svg-template.ts';
import type { PageModel } from './page-model.ts';
import type { Picture } from './picture.ts';
import { eventsOf } from './target-looks.ts';
import { tooltipText } from './tooltip-text.ts';
import { chart, type ChartOptions } from './views/chart.ts';
import { howToRead } from './views/how-to-read.ts';

/** Keys that are single characters can be switched off; moving around cannot. */
const isHotkey = ({ type }: KeyCommand): boolean =>
  type === 'intent' || type === 'help' || type === 'undo' || type === 'redo';

const findTarget = ({ targets }: Scene, key: string | undefined): Target | undefined =>
  key === undefined ? undefined : targets.find((target) => targetKey(target) === key);

function onKeyDown(event: KeyboardEvent, { layout }: Scene, { reader, hasHotkeys }: PageModel): void {
  const command = readKey(event, layout);
  if (!command || (!hasHotkeys && isHotkey(command)) || !reader.run(command)) return;
  event.preventDefault();
  event.stopPropagation();
}

type Listeners = Pick<
  ChartOptions,
  'onClick' | 'onKeyDown' | 'onFocusIn' | 'onFocusOut' | 'onPointerOver' | 'onPointerLeave'
>;

const listeners = (scene: Scene, model: PageModel): Listeners => {
  const { focus, pointer, reader } = model;
  return {
    onClick: (event) => {
      const target = focus.targetOf(event);
      if (target) reader.press(target);
    },
    onKeyDown: (event) => onKeyDown(event, scene, model),
    onFocusIn: (event) => {
      focus.focusIn(event);
      pointer.focus(focus.targetOf(event));
    },
    onFocusOut: () => pointer.focus(undefined),
    onPointerOver: (event) => {
      const isTooltip = event.target instanceof Element && event.target.closest('.tooltip') !== null;
      const target = focus.targetOf(event);
      if (target || isTooltip) pointer.enter(target);
      else pointer.leave();
    },
    onPointerLeave: () => pointer.leave(),
  };
};

/** Words of the button that shows the rest; `undefined` when nothing was left out. */
function showAllWords(scene: Scene, { events }: Picture, { locale }: PageModel): string | undefined {
  const drawn = scene.targets.reduce((sum, target) => sum + target.events.length, 0);
  const isShortened = scene.layout === 'vertical' && drawn < events.length;
  return isShortened ? locale.strings.drawing.showAll(events.length) : undefined;
}

function tooltipOf(
  scene: Scene,
  { known }: Picture,
  { pointer, selected, locale }: PageModel,
): ChartOptions['tooltipOf'] {
  const target = findTarget(scene, pointer.tooltip);
  if (!target || target.events[0] === selected?.id) return undefined;
  const text = tooltipText(target, eventsOf(target, new Map(known.events.map((event) => [event.id, event]))), locale);
  return text && { target, text };
}

/** Prefix of the ids inside the drawing. */
const ID_PREFIX = 'drawing';

/** The key and the chart, wired. */
export function renderChart(scene: Scene, picture: Picture, details: unknown, model: PageModel): TemplateResult {
  const { known } = picture;
  const { locale, selected, pointer, focus, looks } = model;
  const activeId = findTarget(scene, pointer.active)?.events[0] ?? selected?.id;
  const tabStop = focus.tabStop({ scene, order: known.events.map(({ id }) => id) });
  const key = howToRead({
    scene,
    events: picture.events,
    locale,
    idPrefix: ID_PREFIX,
    isOpen: model.widthPx >= HORIZONTAL_MIN_PX,
  });
  return html`${key}${chart({
    scene,
    drawing: guard([scene, activeId], () => sceneTemplate(scene, { activeId, idPrefix: ID_PREFIX })),
    strings: locale.strings.ui,
    countWords: locale.strings.drawing.eventCount,
    level: model.level + 1,
    lookOf: looks.of(scene, known, locale, tabStop, selected?.id),
    tooltipOf: tooltipOf(scene, picture, model),
    details,
    showAllWords: showAllWords(scene, picture, model),
    onShowAll: model.page.expand,
    ...listeners(scene, model),
  })}`;
}
