import { html, nothing, type TemplateResult } from 'lit';
import type { Intent } from '../../interaction/intent.ts';
import { ZOOM_STEP } from '../../interaction/read-key.ts';
import type { InterfaceStrings } from '../../locale/strings.ts';
import { icon, type IconName } from './icon.ts';

/** The three ways to see the same events. */
export type ShowMode = 'chart' | 'list' | 'table';

export const SHOW_MODES: readonly [ShowMode, ...ShowMode[]] = ['chart', 'list', 'table'];
/** Share of the window moved by “Earlier” and “Later”. */
const PAGE_STEP = 0.5;

/** What the toolbar offers and tells. */
export interface ToolbarOptions {
  readonly strings: InterfaceStrings;
  readonly show: ShowMode;
  /** False where zooming means nothing: in lists and in the vertical drawing. */
  readonly canZoom: boolean;
  /** True when a button would change nothing. */
  readonly atEnd: (intent: Intent) => boolean;
  /** Name of the one button that Tab reaches. */
  readonly tabStop: string;
  readonly onIntent: (intent: Intent) => void;
  readonly onShow: (show: ShowMode) => void;
  readonly onDownload: () => void;
  readonly onHelp: () => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const tabIndex = (name: string, { tabStop }: ToolbarOptions): '0' | '-1' => (name === tabStop ? '0' : '-1');

function intentButton(name: IconName, label: string, intent: Intent, options: ToolbarOptions): TemplateResult {
  const isIdle = options.atEnd(intent);
  // A button that went `disabled` under the finger would drop the focus.
  return html`<button
    type="button"
    class="button"
    part="button"
    data-name=${name}
    aria-label=${label}
    title=${label}
    aria-disabled=${isIdle ? 'true' : 'false'}
    tabindex=${tabIndex(name, options)}
    @click=${() => isIdle || options.onIntent(intent)}
  >
    ${icon(name)}
  </button>`;
}

function showButton(mode: ShowMode, options: ToolbarOptions): TemplateResult {
  return html`<button
    type="button"
    class="segment"
    part="button"
    role="radio"
    data-name=${mode}
    aria-checked=${options.show === mode ? 'true' : 'false'}
    tabindex=${tabIndex(mode, options)}
    @click=${() => options.onShow(mode)}
  >
    ${options.strings[mode]}
  </button>`;
}

const zoomButtons = (options: ToolbarOptions): TemplateResult => html`
  ${intentButton('zoom-in', options.strings.zoomIn, { type: 'zoom', factor: ZOOM_STEP }, options)}
  ${intentButton('zoom-out', options.strings.zoomOut, { type: 'zoom', factor: 1 / ZOOM_STEP }, options)}
`;

const fileButton = (options: ToolbarOptions): TemplateResult =>
  html`<button
    type="button"
    class="button worded"
    part="button"
    data-name="download"
    aria-label=${options.strings.downloadSvg}
    title=${options.strings.downloadSvg}
    tabindex=${tabIndex('download', options)}
    @click=${options.onDownload}
  >
    ${icon('download')}<span class="word">SVG</span>
  </button>`;

const helpButton = (options: ToolbarOptions): TemplateResult =>
  html`<button
    type="button"
    class="button"
    part="button"
    data-name="help"
    aria-label=${options.strings.keyboardHelp}
    title=${options.strings.keyboardHelp}
    aria-haspopup="dialog"
    tabindex=${tabIndex('help', options)}
    @click=${options.onHelp}
  >
    ${icon('help')}
  </button>`;

/** Buttons for every gesture, the choice of view, the file and the help. One tab stop; arrows move inside. */
export const toolbar = (options: ToolbarOptions): TemplateResult => html`
  <div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${options.strings.toolbar}
    @focusin=${options.onFocusIn}
    @keydown=${options.onKeyDown}
  >
    <div class="segments" role="radiogroup" aria-label=${options.strings.showAs}>
      ${SHOW_MODES.map((mode) => showButton(mode, options))}
    </div>
    <div class="buttons">
      ${options.canZoom ? zoomButtons(options) : nothing}
      ${intentButton('earlier', options.strings.earlier, { type: 'pan', fraction: -PAGE_STEP }, options)}
      ${intentButton('later', options.strings.later, { type: 'pan', fraction: PAGE_STEP }, options)}
      ${intentButton('all-dates', options.strings.showAllDates, { type: 'fit' }, options)}
    </div>
    <div class="buttons end">${fileButton(options)} ${helpButton(options)}</div>
  </div>
`;
