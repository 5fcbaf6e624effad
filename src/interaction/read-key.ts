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

/** What a key asks for while the focus is in the plot. */
export type KeyCommand =
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'page'; readonly direction: -1 | 1 }
  | { readonly type: 'intent'; readonly intent: Intent }
  | { readonly type: 'undo' | 'redo' | 'escape' | 'help' };

/** Factor of one key press or button press of zoom. */
export const ZOOM_STEP = 1.5;
/** Share of the window moved by Shift with an arrow. */
export const PAN_STEP = 0.1;

const move = (to: Move): KeyCommand => ({ type: 'move', move: to });
const intent = (wish: Intent): KeyCommand => ({ type: 'intent', intent: wish });

const HORIZONTAL: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: move('previous'),
  ArrowRight: move('next'),
  ArrowUp: move('lane-above'),
  ArrowDown: move('lane-below'),
  Home: move('first-in-lane'),
  End: move('last-in-lane'),
  PageUp: { type: 'page', direction: -1 },
  PageDown: { type: 'page', direction: 1 },
  'Shift+ArrowLeft': intent({ type: 'pan', fraction: -PAN_STEP }),
  'Shift+ArrowRight': intent({ type: 'pan', fraction: PAN_STEP }),
  '+': intent({ type: 'zoom', factor: ZOOM_STEP }),
  '=': intent({ type: 'zoom', factor: ZOOM_STEP }),
  '-': intent({ type: 'zoom', factor: 1 / ZOOM_STEP }),
};

const VERTICAL: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: move('previous'),
  ArrowRight: move('next'),
  ArrowUp: move('previous'),
  ArrowDown: move('next'),
  Home: move('first'),
  End: move('last'),
  PageUp: move('five-back'),
  PageDown: move('five-on'),
};

const BOTH: Readonly<Record<string, KeyCommand>> = {
  'Ctrl+Home': move('first'),
  'Ctrl+End': move('last'),
  '0': intent({ type: 'fit' }),
  'Ctrl+z': { type: 'undo' },
  'Ctrl+Shift+z': { type: 'redo' },
  Escape: { type: 'escape' },
  '?': { type: 'help' },
};

/** Symbols are typed with Shift on many keyboards, so Shift counts only with letters and named keys. */
function chordOf({ key, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  const isSymbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const name = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey && !isSymbol ? 'Shift+' : ''}${name}`;
}

/**
 * The command of a key press, if it has one. Enter, Space and Tab are the browser’s own.
 * Nothing is bound to Alt, and no letter without Ctrl or Cmd.
 */
export function readKey(press: KeyPress, layout: 'horizontal' | 'vertical'): KeyCommand | undefined {
  if (press.altKey) return undefined;
  const chord = chordOf(press);
  const own = layout === 'horizontal' ? HORIZONTAL : VERTICAL;
  return own[chord] ?? BOTH[chord];
}
