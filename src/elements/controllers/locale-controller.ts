import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element around a node, across shadow boundaries. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The nearest `lang` from an element upwards, through shadow roots to `<html>`; empty when there is none. */
function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

/** The trees an element stands in, from its own to the document. */
function treesOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...treesOf(root.host)] : [root];
}

/** Follows the language of the page around the host. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Made when it is needed: without a browser there is none. */
  #observer: MutationObserver | undefined;
  #lang = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag of the surroundings, empty when none is given. */
  get lang(): string {
    return this.#lang;
  }

  hostConnected(): void {
    this.#read();
    this.#observer ??= new MutationObserver(() => this.#read());
    for (const tree of treesOf(this.#host)) {
      this.#observer.observe(tree, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#host.requestUpdate();
  }
}
