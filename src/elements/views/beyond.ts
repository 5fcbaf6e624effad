import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { movedPx, REVEALED_MOST } from '../../interaction/moved-drawing.ts';
import { drawBeyond } from '../../layout/horizontal/draw-beyond.ts';
import { pageStyle } from '../../render/page-style.ts';
import { alongTime } from '../../render/svg-template.ts';
import type { DrawnPage } from './page-model.ts';

/** What comes into the plot with a drawing that is moved, below it, until it is laid out; nothing at rest. */
export function beyond({ scene, window, known, lanes, locale }: DrawnPage, idPrefix: string): unknown {
  if (movedPx(scene, window) === 0) return nothing;
  const draw = (): TemplateResult => {
    const group = drawBeyond(scene, known, lanes, locale, scene.plot.width * REVEALED_MOST);
    return html`<svg class="beyond" aria-hidden="true" width=${scene.width} height=${scene.height}>
      ${alongTime([group], scene, pageStyle(scene.lang, idPrefix, undefined))}
    </svg>`;
  };
  return guard([scene, known], draw);
}
