import { html, nothing, type TemplateResult } from 'lit';
import { keyEntries } from '../../layout/key-entries.ts';
import type { Scene } from '../../layout/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import type { KnownEvent } from '../../model/known-timeline.ts';
import { keyTemplate } from '../../render/key-template.ts';

/** What the key explains. */
export interface HowToReadOptions {
  readonly scene: Scene;
  /** Events of the window. */
  readonly events: readonly KnownEvent[];
  readonly locale: Locale;
  /** Prefix of the ids of the drawing, whose patterns the key shares. */
  readonly idPrefix: string;
  /** True where there is room to show it from the start. */
  readonly isOpen: boolean;
}

/** The shapes that occur in the drawing, with their words; can be folded away. */
export function howToRead({
  scene,
  events,
  locale,
  idPrefix,
  isOpen,
}: HowToReadOptions): TemplateResult | typeof nothing {
  const entries = keyEntries(
    events,
    scene.targets.some((target) => target.events.length > 1),
    locale,
  );
  if (entries.length === 0) return nothing;
  return html`<details class="legend" ?open=${isOpen}>
    <summary>${locale.strings.key.title}</summary>
    ${keyTemplate(entries, locale.tag, idPrefix)}
  </details>`;
}
