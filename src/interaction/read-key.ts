import type { Intent } from './intent.ts';
import type { Move } from './find-target.ts';

/** The parts of a keyboard event that count. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for while the focus is in the plot; `approach`: to zoom to the mark it is on. */
export type KeyCommand =
  | { readonly type: 'approach' }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'intent'; readonly intent: Intent }
  /** The next or, with −1, the previous link of the focused event. */
  | { readonly type: 'link'; readonly step: 1 | -1 }
  /** `follow` the chosen link, and come `back`. */
  | { readonly type: 'follow' | 'back' }
  | { readonly type: 'undo' | 'redo' | 'escape' | 'help' };

/** Factor of one key press or button press of zoom. */
export const ZOOM_STEP = 1.5;
/** Share of the window moved by Shift with an arrow. */
const PAN_STEP = 0.1;

const move = (over: Move['over'], steps: number): KeyCommand => ({ type: 'move', move: { over, steps } });
const intent = (wish: Intent): KeyCommand => ({ type: 'intent', intent: wish });
const pan = (fraction: number): KeyCommand => intent({ type: 'pan', fraction });
const zoom = (factor: number): KeyCommand => intent({ type: 'zoom', factor });

const HORIZONTAL: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: move('lane', -1),
  ArrowRight: move('lane', 1),
  ArrowUp: move('lanes', -1),
  ArrowDown: move('lanes', 1),
  Home: move('lane', -Infinity),
  End: move('lane', Infinity),
  PageUp: pan(-1),
  PageDown: pan(1),
  'Shift+ArrowLeft': pan(-PAN_STEP),
  'Shift+ArrowRight': pan(PAN_STEP),
};

const VERTICAL: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: move('all', -1),
  ArrowRight: move('all', 1),
  ArrowUp: move('all', -1),
  ArrowDown: move('all', 1),
  Home: move('all', -Infinity),
  End: move('all', Infinity),
  PageUp: move('all', -5),
  PageDown: move('all', 5),
};

const BOTH: Readonly<Record<string, KeyCommand>> = {
  '+': zoom(ZOOM_STEP),
  '=': zoom(ZOOM_STEP),
  '-': zoom(1 / ZOOM_STEP),
  'Shift+Enter': { type: 'approach' },
  'Ctrl+Home': move('all', -Infinity),
  'Ctrl+End': move('all', Infinity),
  '0': intent({ type: 'fit' }),
  '1': intent({ type: 'home' }),
  'Ctrl+z': { type: 'undo' },
  'Ctrl+Shift+z': { type: 'redo' },
  '.': { type: 'link', step: 1 },
  ',': { type: 'link', step: -1 },
  Enter: { type: 'follow' },
  Backspace: { type: 'back' },
  Escape: { type: 'escape' },
  '?': { type: 'help' },
};

/** Symbols are typed with Shift on many keyboards, so Shift counts only with letters and named keys. */
function chordOf({ key, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  const isSymbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const name = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey && !isSymbol ? 'Shift+' : ''}${name}`;
}

/** True for a single character typed by itself: what speech input and slips of the hand set off, and a page may switch off. */
export const isHotkey = ({ key, ctrlKey, metaKey }: KeyPress): boolean => key.length === 1 && !ctrlKey && !metaKey;

/**
 * The command of a key press, if it has one. Space and Tab are the browser’s own, and so is Enter unless a link is chosen.
 * Nothing is bound to Alt, and no letter without Ctrl or Cmd.
 */
export function readKey(press: KeyPress, layout: 'horizontal' | 'vertical'): KeyCommand | undefined {
  if (press.altKey) return undefined;
  const chord = chordOf(press);
  const own = layout === 'horizontal' ? HORIZONTAL : VERTICAL;
  return own[chord] ?? BOTH[chord];
}
