import { svg, type SVGTemplateResult } from 'lit';
import { defs, type DefNode } from './defs.ts';
import { setAttributes } from './set-attributes.ts';
import type { SvgStyle } from './svg-style.ts';

function nodeTemplate({ tag, attributes, children }: DefNode): SVGTemplateResult {
  switch (tag) {
    case 'pattern':
      return svg`<pattern ${setAttributes(attributes)}>${children.map(nodeTemplate)}</pattern>`;
    case 'linearGradient':
      return svg`<linearGradient ${setAttributes(attributes)}>${children.map(nodeTemplate)}</linearGradient>`;
    case 'line':
      return svg`<line ${setAttributes(attributes)}></line>`;
    case 'stop':
      return svg`<stop ${setAttributes(attributes)}></stop>`;
  }
}

/** The definitions a drawing refers to, for the page. */
export const defsTemplate = (style: SvgStyle, idPrefix: string): SVGTemplateResult =>
  svg`<defs>${defs(style, idPrefix).map(nodeTemplate)}</defs>`;
