import { nothing, type ElementPart } from 'lit';
import { Directive, directive, PartType, type DirectiveResult, type PartInfo } from 'lit/directive.js';
import type { SvgAttributes } from './svg-style.ts';

const XML_NS = 'http://www.w3.org/XML/1998/namespace';

function setOne(element: Element, name: string, value: string | number): void {
  if (name.startsWith('xml:')) element.setAttributeNS(XML_NS, name, String(value));
  else element.setAttribute(name, String(value));
}

class SetAttributes extends Directive {
  #last: SvgAttributes = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('setAttributes stands in an element’s tag');
  }

  render(_attributes: SvgAttributes): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [attributes]: [SvgAttributes]): typeof nothing {
    for (const name of Object.keys(this.#last)) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (this.#last[name] !== value) setOne(element, name, value);
    this.#last = attributes;
    return nothing;
  }
}

/** Lit directive: writes a set of attributes to an element, changing only those that differ from the last time. */
export const setAttributes: (attributes: SvgAttributes) => DirectiveResult = directive(SetAttributes);
