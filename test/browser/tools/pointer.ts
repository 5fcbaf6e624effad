import { cdp } from 'vitest/browser';

interface DevTools {
  readonly send: (method: string, parameters: object) => Promise<unknown>;
}

/** A place in the viewport of the tests, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const send = (method: string, parameters: object): Promise<unknown> =>
  (cdp() as unknown as DevTools).send(method, parameters);

/** The tests run in a frame that may be moved and scaled; the browser’s tools count from the outer page. */
function outside({ x, y }: Place): Place {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.x + x * scale, y: frame.y + y * scale };
}

/** Middle of an element, moved by px. */
export function placeIn(element: Element, dx = 0, dy = 0): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2 + dx, y: y + height / 2 + dy };
}

const mouse = (type: string, at: Place, more: object = {}): Promise<unknown> =>
  send('Input.dispatchMouseEvent', { type, ...outside(at), button: 'left', buttons: 1, clickCount: 1, ...more });

export const press = (at: Place): Promise<unknown> => mouse('mousePressed', at);
export const moveTo = (at: Place): Promise<unknown> => mouse('mouseMoved', at);
/** Moves the mouse with no button down. */
export const hover = (at: Place): Promise<unknown> => mouse('mouseMoved', at, { button: 'none', buttons: 0 });
export const release = (at: Place): Promise<unknown> => mouse('mouseReleased', at, { buttons: 0 });

/** A whole drag with the mouse in a few steps. */
export async function drag(from: Place, to: Place): Promise<void> {
  await press(from);
  for (const share of [0.25, 0.5, 0.75, 1])
    await moveTo({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  await release(to);
}

const MODIFIERS = { ctrl: 2, meta: 4, shift: 8 } as const;

/** A turn of the wheel. */
export const turnWheel = (
  at: Place,
  delta: { readonly x?: number; readonly y?: number },
  modifier?: keyof typeof MODIFIERS,
): Promise<unknown> =>
  send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...outside(at),
    deltaX: delta.x ?? 0,
    deltaY: delta.y ?? 0,
    modifiers: modifier ? MODIFIERS[modifier] : 0,
  });

/** Fingers on the screen from now on; none = all lifted, or taken by the browser for something else. */
export const touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  ...fingers: readonly Place[]
): Promise<unknown> =>
  send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((at, id) => ({ ...outside(at), id })) });

const STEPS = 10;

/** One finger down, along places counted from there in straight lines, and up. */
export async function swipe(from: Place, way: readonly Place[]): Promise<void> {
  await touch('touchStart', from);
  let last: Place = { x: 0, y: 0 };
  for (const next of way) {
    for (let step = 1; step <= STEPS; step += 1) {
      const share = step / STEPS;
      const at = { x: last.x + (next.x - last.x) * share, y: last.y + (next.y - last.y) * share };
      await touch('touchMove', { x: from.x + at.x, y: from.y + at.y });
    }
    last = next;
  }
  await touch('touchEnd');
}
