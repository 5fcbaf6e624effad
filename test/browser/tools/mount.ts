import { afterEach } from 'vitest';
import type { RelationsTimeline } from '../../../src/class.ts';
import '../../../src/index.ts';
import '../../../src/us-china.ts';

type Tag = 'relations-timeline' | 'us-china-timeline';
/** Properties and attributes alike; attributes have a hyphen or stand under `attributes`. */
export interface MountOptions {
  readonly tag?: Tag;
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  /** Content between the tags. */
  readonly children?: readonly Node[];
}

const mounted: Element[] = [];

afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/** An element made as a page would, in a box of a width; gone again after the test. */
export function create({
  tag = 'us-china-timeline',
  attributes = {},
  data,
  children = [],
}: MountOptions = {}): RelationsTimeline {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  element.append(...children);
  return element;
}

/** Puts an element on the page and waits until it shows what it has. */
export async function place(element: RelationsTimeline, width = 1000): Promise<RelationsTimeline> {
  const box = document.createElement('div');
  box.style.width = `${String(width)}px`;
  box.append(element);
  document.body.append(box);
  mounted.push(box);
  await element.updateComplete;
  return element;
}

/** `create` and `place` in one. */
export const mount = (options: MountOptions = {}): Promise<RelationsTimeline> => place(create(options), options.width);

/** The shadow root, which every test looks into. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
}

/** The first match in the shadow tree; throws when there is none, or when it is of another kind. */
export function find(element: Element, selector: string): HTMLElement;
export function find<Found extends Element>(element: Element, selector: string, kind: new () => Found): Found;
export function find(element: Element, selector: string, kind: new () => Element = HTMLElement): Element {
  const found = rootOf(element).querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is no ${kind.name}`);
  return found;
}

/** All matches in the shadow tree. */
export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** Text of a node, white space made single. */
export const tidy = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** Text of the first match; empty when there is none. */
export function textOf(element: Element, selector: string): string {
  const found = rootOf(element).querySelector(selector);
  return found ? tidy(found) : '';
}

/** What has the focus inside the element. */
export const focused = (element: Element): HTMLElement | null => rootOf(element).activeElement as HTMLElement | null;

/** The mark whose accessible name holds some words. */
export function mark(element: Element, words: string): HTMLElement {
  const found = findAll(element, '.hit').find((hit) => hit.ariaLabel?.includes(words));
  if (!found) throw new Error(`no mark is called ${words}`);
  return found;
}

/** The button that is called something. */
export function button(element: Element, name: string): HTMLElement {
  const found = findAll(element, 'button').find((one) => (one.ariaLabel ?? one.textContent).trim() === name);
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
}

/** Events of one type, as they come; to be asked for their details later. */
export function listen<Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  target.addEventListener(type, (event) => events.push(event));
  return events;
}
