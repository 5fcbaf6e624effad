import { nothing } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Values by CSS property name; `undefined` takes the property away. */
export type CssProps = Readonly<Record<string, string | undefined>>;

class CssPropsDirective extends Directive {
  #set: CssProps = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new TypeError('cssProps stands in an element’s tag, by itself');
  }

  render(_props: CssProps): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [props]: [CssProps]): typeof nothing {
    const { style } = element as HTMLElement;
    for (const name of Object.keys(this.#set)) if (props[name] === undefined) style.removeProperty(name);
    for (const [name, value] of Object.entries(props)) {
      if (value !== undefined && value !== this.#set[name]) style.setProperty(name, value);
    }
    this.#set = props;
    return nothing;
  }
}

/**
 * Sets CSS properties of an element one by one: `<div ${cssProps({ left: '4px' })}>`.
 * Lit’s `styleMap` writes a `style` attribute first, which a strict content security policy refuses.
 */
export const cssProps = directive(CssPropsDirective);
