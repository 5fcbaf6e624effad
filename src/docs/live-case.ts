import { html, nothing, type TemplateResult } from 'lit';

import type { Case } from '../../test/cases/case.ts';

const given = (value: string | Date | number | undefined): string | typeof nothing =>
  value === undefined ? nothing : String(value);

/** The element with the documents of a case, looked at as the case does; as wide as the page has room for. */
export const liveCase = ({ title, documents, view }: Case): TemplateResult =>
  html`<relations-timeline
    .data=${documents}
    start=${given(view.start)}
    end=${given(view.end)}
    as-of=${given(view.asOf)}
    lanes=${given(view.lanes)}
    color-by=${given(view.colorBy)}
    series=${given(view.series)}
    locale=${given(view.locale)}
    aria-label=${title}
    heading-level="4"
    no-overview
  ></relations-timeline>`;
