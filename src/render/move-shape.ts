import type { Scene, SceneItem } from '../layout/scene.ts';
import { plotScale } from '../layout/time/plot-scale.ts';

const COMMAND = /([A-Za-z])([^A-Za-z]*)/g;
const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Which number of an absolute command is an x; all others are a y. */
const isX = (command: string, at: number): boolean => command === 'H' || (command !== 'V' && at % 2 === 0);

/** Moves what is absolute; relative commands, in small letters, move along. */
const movePath = (d: string, dx: number, dy: number): string =>
  d.replace(COMMAND, (whole: string, command: string, numbers: string) => {
    if (command !== command.toUpperCase()) return whole;
    let at = 0;
    return command + numbers.replace(NUMBER, (number) => String(Number(number) + (isX(command, at++) ? dx : dy)));
  });

/** An item at another place, px to the right and down, whether or not it stands for a time. Linear in what is inside. */
export function moveShape<Item extends SceneItem>(item: Item, dx: number, dy: number): Item;
export function moveShape(item: SceneItem, dx: number, dy: number): SceneItem {
  switch (item.type) {
    case 'group':
      return { ...item, items: item.items.map((child) => moveShape(child, dx, dy)) };
    case 'line':
      return { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy };
    case 'path':
      return { ...item, d: movePath(item.d, dx, dy) };
    default:
      return { ...item, x: item.x + dx, y: item.y + dy };
  }
}

/** What stands for a time, moved; the rest where it is. */
function moveTimed<Item extends SceneItem>(item: Item, px: number): Item;
function moveTimed(item: SceneItem, px: number): SceneItem {
  if (item.isFixed) return item;
  if (item.type !== 'group') return moveShape(item, px, 0);
  return { ...item, items: item.items.map((child) => moveTimed(child, px)) };
}

/** A drawing with time to the right as it looks when it is pushed by some px to the right, and the window it then shows. Linear in items. */
export function pushScene(scene: Scene, px: number): Scene {
  if (px === 0) return scene;
  const { toMs, startPx, endPx } = plotScale(scene);
  const window = { startMs: toMs(startPx - px), endMs: toMs(endPx - px) };
  return { ...scene, window, items: scene.items.map((item) => moveTimed(item, px)) };
}
