import { css, unsafeCSS, type CSSResult } from 'lit';
import { PAGE_COLORS, THEMES, type ThemeName } from './theme.ts';

/** `--rt-text: var(--rt-text, …)` would loop; hosts override on the element itself, which wins over `:host`. */
const declarations = (theme: ThemeName): CSSResult =>
  unsafeCSS(
    Object.entries({ ...THEMES[theme], ...PAGE_COLORS[theme] })
      .map(([token, hex]) => `--rt-${token}:${hex};`)
      .join(''),
  );

/** Colours are replaced by what the reader’s system offers; shapes and words already carry every fact. */
const systemColors = css`
  --rt-background: Canvas;
  --rt-stripe: Canvas;
  --rt-chip: Canvas;
  --rt-hover: Canvas;
  --rt-text: CanvasText;
  --rt-text-2: CanvasText;
  --rt-text-3: CanvasText;
  --rt-axis: CanvasText;
  --rt-grid: GrayText;
  --rt-ink: CanvasText;
  --rt-link: LinkText;
  --rt-error: CanvasText;
  --rt-actor-1: CanvasText;
  --rt-actor-2: CanvasText;
  --rt-actor-both: CanvasText;
  --rt-actor-other: CanvasText;
  --rt-topic-1: CanvasText;
  --rt-topic-2: CanvasText;
  --rt-topic-3: CanvasText;
  --rt-topic-4: CanvasText;
  --rt-topic-5: CanvasText;
  --rt-topic-6: CanvasText;
`;

/** All colour tokens as `--rt-*` custom properties on the host: light, dark, forced colours, more contrast. Paper is always light. */
export const themeCss: CSSResult = css`
  :host {
    color-scheme: light;
    ${declarations('light')}
  }
  @media screen {
    :host([theme='dark']) {
      color-scheme: dark;
      ${declarations('dark')}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      ${declarations('dark')}
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --rt-grid: var(--rt-axis);
      --rt-text-2: var(--rt-text);
      --rt-text-3: var(--rt-text);
    }
  }
  @media (forced-colors: active) {
    :host(:not([hidden])) {
      ${systemColors}
    }
  }
`;
