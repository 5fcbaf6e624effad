import { html, nothing, type TemplateResult } from 'lit';

import { parseTimeline } from '../../src/model/parse-timeline.ts';
import { renderSvg } from '../../src/render/render-svg.ts';
import type { Case } from './case.ts';

/** The element, to be tried out, or the file it exports. */
export type GalleryForm = 'live' | 'file';

const attribute = (value: string | Date | number | undefined): string | typeof nothing =>
  value === undefined ? nothing : String(value);

/** The element with the documents and the view of a case, as wide as its file’s drawing. */
function live({ documents, view }: Case): TemplateResult {
  return html`<relations-timeline
    .data=${documents}
    .filter=${view.filter ?? null}
    start=${attribute(view.start)}
    end=${attribute(view.end)}
    as-of=${attribute(view.asOf)}
    layout=${attribute(view.layout)}
    lanes=${attribute(view.lanes)}
    color-by=${attribute(view.colorBy)}
    locale=${attribute(view.locale)}
    theme=${attribute(view.theme)}
    heading-level="3"
  ></relations-timeline>`;
}

/** The file as an image: what a picture viewer would show. */
function file({ documents, view, title }: Case): TemplateResult {
  const svg = renderSvg(parseTimeline(documents).timeline, view);
  return html`<img alt=${title} src="data:image/svg+xml,${encodeURIComponent(svg)}" />`;
}

/** A list of the cases, and each of them drawn. */
export const gallery = (cases: readonly Case[], form: GalleryForm): TemplateResult => html`
  <nav>
    <ul>
      ${cases.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
    </ul>
  </nav>
  ${cases.map(
    (one) =>
      html`<figure id=${one.name}>
        <figcaption>
          <h2>${one.name}</h2>
          <p>${one.title} (${one.view.width ?? 1200} px)</p>
        </figcaption>
        ${form === 'live' ? live(one) : file(one)}
      </figure>`,
  )}
`;
