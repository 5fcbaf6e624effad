import { html, nothing, type TemplateResult } from 'lit';
import type { Intent } from '../../interaction/intent.ts';
import { ZOOM_STEP } from '../../interaction/read-key.ts';
import { PANELS } from '../panels/panels.ts';
import { storyPanel } from '../panels/story/story-panel.ts';
import { SHOW_MODES, type ShowMode } from '../settings.ts';
import { icon, type IconName } from './icon.ts';
import type { FilledPage } from './page-model.ts';

/** Share of the window moved by “Earlier” and “Later”. */
const PAGE_STEP = 0.5;

/** A button: how it is found, what it shows, and what it does. */
interface Tool {
  readonly name: string;
  readonly content: unknown;
  readonly run: () => void;
  /** Where the content is a picture. */
  readonly label?: string;
  /** True when it would change nothing. */
  readonly isIdle?: boolean;
  /** One of several, of which one is chosen. */
  readonly isChosen?: boolean;
  /** Opens a panel, which is open or not. */
  readonly isOpen?: boolean;
}

const showTool = (mode: ShowMode, { ui, show, reader }: FilledPage): Tool => ({
  name: mode,
  content: mode === 'accounts' ? ui.accountsView.title : ui[mode],
  isChosen: mode === show,
  run: () => reader.page.show(mode),
});

const intentTool = (name: IconName, label: string, intent: Intent, page: FilledPage): Tool => ({
  name,
  label,
  content: icon(name),
  isIdle: page.reader.view.isIdle(intent, page),
  run: () => page.reader.view.intend(intent),
});

/** Zooming means nothing in lists. */
function windowTools(page: FilledPage): readonly Tool[] {
  const { ui, show } = page;
  const zoom = [
    intentTool('zoom-in', ui.zoomIn, { type: 'zoom', factor: ZOOM_STEP }, page),
    intentTool('zoom-out', ui.zoomOut, { type: 'zoom', factor: 1 / ZOOM_STEP }, page),
  ];
  return [
    ...(show === 'chart' ? zoom : []),
    intentTool('earlier', ui.earlier, { type: 'pan', fraction: -PAGE_STEP }, page),
    intentTool('later', ui.later, { type: 'pan', fraction: PAGE_STEP }, page),
    intentTool('all-dates', ui.showAllDates, { type: 'fit' }, page),
    intentTool('first-view', ui.firstView, { type: 'home' }, page),
  ];
}

/** The panels that have something in them. */
const panelTools = (page: FilledPage): readonly Tool[] =>
  PANELS.filter((panel) => panel.isOffered(page)).map((panel) => ({
    name: panel.name,
    content: [
      icon(panel.icon),
      panel.label(page.ui, page),
      panel.isOn(page) ? html`<span class="dot"></span>` : nothing,
    ],
    isOpen: panel.name === page.reader.state.panel,
    run: () => page.reader.page.togglePanel(panel.name, panel.entry),
  }));

/** The story, which stands beside the timeline and not in place of another panel. */
const storyTools = (page: FilledPage): readonly Tool[] =>
  storyPanel.isOffered(page)
    ? [
        {
          name: storyPanel.name,
          content: [icon(storyPanel.icon), storyPanel.label(page.ui, page)],
          isOpen: page.reader.state.story !== undefined,
          run: page.reader.story.toggle,
        },
      ]
    : [];

const helpTools = ({ ui, reader }: FilledPage): readonly Tool[] => [
  { name: 'help', label: ui.keyboardHelp, content: icon('help'), run: reader.page.openHelp },
];

/** Of the kinds of buttons: pictures, panels, and one choice of several. */
function lookOf({ label, isOpen }: Tool): 'button' | 'tab' | 'segment' {
  if (label !== undefined) return 'button';
  return isOpen === undefined ? 'segment' : 'tab';
}

/** A button that went `disabled` under the finger would drop the focus; so it stays, and says that it is idle. */
const toolButton = (tool: Tool, stop: string): TemplateResult =>
  html`<button
    type="button"
    class=${lookOf(tool)}
    part="button"
    data-name=${tool.name}
    role=${lookOf(tool) === 'segment' ? 'radio' : nothing}
    aria-checked=${tool.isChosen ?? nothing}
    aria-expanded=${tool.isOpen ?? nothing}
    aria-controls=${tool.isOpen ? (tool.name === storyPanel.name ? 'story' : 'panel') : nothing}
    aria-label=${tool.label ?? nothing}
    title=${tool.label ?? nothing}
    aria-disabled=${tool.isIdle ?? nothing}
    aria-haspopup=${tool.name === 'help' ? 'dialog' : nothing}
    tabindex=${tool.name === stop ? 0 : -1}
    @click=${() => {
      if (!tool.isIdle) tool.run();
    }}
  >
    ${tool.content}
  </button>`;

/** Buttons for every gesture, the choice of view, the help and the panels. One tab stop; arrows move inside. */
export function toolbar(page: FilledPage): TemplateResult {
  const { ui, show, toolbarFocus } = page;
  const groups = [
    SHOW_MODES.map((mode) => showTool(mode, page)),
    windowTools(page),
    helpTools(page),
    [...storyTools(page), ...panelTools(page)],
  ];
  const names = groups.flat().map(({ name }) => name);
  const stop = toolbarFocus.stopOf(names, show);
  const [modes, gestures, help, panels] = groups.map((tools) => tools.map((tool) => toolButton(tool, stop)));
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${ui.toolbar}
    @focusin=${toolbarFocus.focusIn}
    @keydown=${toolbarFocus.keyDown}
  >
    <div class="segments" role="radiogroup" aria-label=${ui.showAs}>${modes}</div>
    <div class="buttons">${gestures}</div>
    <div class="buttons end">${help}</div>
    <div class="tabs" role="group" aria-label=${ui.panels}>${panels}</div>
  </div>`;
}
