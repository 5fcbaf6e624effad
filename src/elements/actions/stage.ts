import type { LitElement } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import type { Announcer } from '../controllers/announcer.ts';
import type { MarkPointer } from '../controllers/mark-pointer.ts';
import type { PlotFocus } from '../controllers/plot-focus.ts';
import type { SceneTween } from '../controllers/scene-tween.ts';
import type { StillGround } from '../controllers/still-ground.ts';
import type { ViewController } from '../controllers/view-controller.ts';
import type { Picture } from '../picture.ts';
import type { ShowMode } from '../settings.ts';

/** The element the reader has before them. */
export interface ReaderHost extends LitElement {
  selected: string | null;
  show: ShowMode;
  asOf: string | null;
  series: string | null;
  readonly noHotkeys: boolean;
  readonly src: string | null;
  toSVG(options: { readonly width: number }): string;
  download(format: string, options?: { readonly scale?: number }): Promise<string>;
}

/** What the actions of a reader work on. */
export interface Stage {
  readonly host: ReaderHost;
  readonly view: ViewController;
  readonly announcer: Announcer;
  readonly focus: PlotFocus;
  readonly pointer: MarkPointer;
  readonly motion: { readonly tween: SceneTween; readonly ground: StillGround };
  readonly picture: () => Picture | undefined;
  readonly locale: () => Locale;
  /** Address of what is looked at. */
  readonly address: () => string;
  readonly retry: () => void;
  /** Gives up the data that is on its way. */
  readonly stopLoading: () => void;
}

/** Moves the focus, once the page shows the present state. */
export async function focusIn({ host }: Stage, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
