import type { LitElement, PropertyDeclarations } from 'lit';
import type { InteractionSetting } from '../interaction/interaction-mode.ts';
import type { TimelineInput } from './controllers/data-state.ts';
import { readAnew } from './read-anew.ts';
import type { Settings } from './settings.ts';
import { StepwiseElement } from './stepwise-element.ts';

/** What a page can set of a timeline: attributes and the properties that go with them. */
export abstract class TimelineSettings extends StepwiseElement implements Settings {
  /** How properties and attributes hang together. A table, not decorators: those would cost 0.4 kB. */
  static override readonly properties: PropertyDeclarations = {
    data: { attribute: false },
    src: { type: String, reflect: true },
    selected: { type: String, reflect: true },
    start: { type: String, reflect: true },
    end: { type: String, reflect: true },
    asOf: { type: String, reflect: true, attribute: 'as-of' },
    locale: { type: String, reflect: true },
    show: { type: String, reflect: true, useDefault: true },
    layout: { type: String, reflect: true, useDefault: true },
    lanes: { type: String, reflect: true, useDefault: true },
    colorBy: { type: String, reflect: true, useDefault: true, attribute: 'color-by' },
    series: { type: String, reflect: true },
    theme: { type: String, reflect: true, useDefault: true },
    headingLevel: { type: Number, reflect: true, useDefault: true, attribute: 'heading-level' },
    interaction: { reflect: true, useDefault: true },
    noToolbar: { type: Boolean, reflect: true, attribute: 'no-toolbar' },
    noFooter: { type: Boolean, reflect: true, attribute: 'no-footer' },
    noOverview: { type: Boolean, reflect: true, attribute: 'no-overview' },
    noHotkeys: { type: Boolean, reflect: true, attribute: 'no-hotkeys' },
    urlState: { type: String, reflect: true, useDefault: true, attribute: 'url-state' },
    embedSrc: { type: String, reflect: true, attribute: 'embed-src' },
    retrieved: { type: String, reflect: true },
    ariaLabel: { type: String, reflect: true, attribute: 'aria-label' },
  };

  /** One or more timeline documents, as objects or JSON texts. Goes before `src` and child scripts. */
  data: TimelineInput | null | undefined;
  /** One or more URLs of timeline documents, separated by spaces, merged in order. */
  src: string | null = null;
  /** Id of the event whose details are open; unknown ids open nothing. */
  selected: string | null = null;
  /** First day shown at the beginning, EDTF. Default: the document’s. */
  start: string | null = null;
  /** Last day shown at the beginning, EDTF, included whole. Default: the document’s. */
  end: string | null = null;
  /** Day of knowledge, EDTF. Default: the newest day any layer that is shown gives. */
  asOf: string | null = null;
  /** Language, BCP 47. Default: the nearest `lang`, else English. */
  locale: string | null = null;
  /** The picture, or the same events as a list, a sortable table, or with what each side says of them. */
  show: 'chart' | 'list' | 'table' | 'accounts' = 'chart';
  /** Time to the right or downwards; `auto` follows the width. */
  layout: 'auto' | 'horizontal' | 'vertical' = 'auto';
  /** What the lanes are made of. */
  lanes: 'topic' | 'actor' | 'kind' | 'none' = 'topic';
  /** What colour repeats. */
  colorBy: 'none' | 'topic' | 'actor' | 'tone' = 'none';
  /** Ids of the background series drawn beside the events, separated by spaces. */
  series: string | null = null;
  /** Light or dark; `auto` follows the reader’s system. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Level of the title, 2–6; what lies below follows. */
  headingLevel = 2;
  /**
   * How far gestures over the drawing go. `cooperative`: the wheel scrolls the page and zooms with Ctrl or Cmd, two fingers
   * enlarge the page; `greedy`: both zoom the drawing; `auto`: greedy by wheel where nothing else can scroll; `none`: no
   * gestures, only buttons and keys.
   */
  interaction: InteractionSetting = 'auto';
  /** Leaves the toolbar out. */
  noToolbar = false;
  /** Leaves the footer out. */
  noFooter = false;
  /** Leaves the strip with all dates below the drawing out. */
  noOverview = false;
  /** Switches single-key shortcuts off; arrows, Enter, Esc and keys with Ctrl stay. */
  noHotkeys = false;
  /** With `hash` the page’s address holds what is looked at, for one timeline a page. */
  urlState: 'none' | 'hash' = 'none';
  /** Address of a page that is this timeline and nothing else, for `<iframe>`, beside it `embed.js`; attributes are added to it. Default: none is offered. */
  embedSrc: string | null = null;
  /** Day on which the page was called up, EDTF, for citations. */
  retrieved: string | null = null;
  /** Name of the landmark, instead of the title. */
  override ariaLabel: string | null = null;

  /** Texts and numbers are made such as soon as they are set, as those of HTML’s own elements are. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    if (!readAnew(this, change)) super.requestUpdate(...change);
  }
}
