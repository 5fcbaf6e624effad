import { css } from 'lit';

/** Host, type, and what every part shares. Letter and word spacing are inherited on purpose: readers set them for whole pages. */
export const baseStyles = css`
  :host {
    --rt-font:
      system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'PingFang SC',
      'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif;
    --rt-title-font: var(--rt-font);
    --rt-font-size: max(1rem, 16px);
    --rt-radius: 4px;
    display: block;
    background: var(--rt-background);
    color: var(--rt-text);
    font-family: var(--rt-font);
    font-size: var(--rt-font-size);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    display: flow-root;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  .plain {
    list-style: none;
  }
  a {
    color: var(--rt-link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .icon {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a .icon {
    width: 0.85em;
    height: 0.85em;
    margin-inline-start: 0.2em;
    vertical-align: -0.06em;
    stroke-width: 2;
  }
  .note {
    color: var(--rt-text-3);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--rt-text);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 2px var(--rt-background);
  }
  [tabindex='-1']:focus-visible:not(button) {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .segment,
    .hit,
    .text-button {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
`;
