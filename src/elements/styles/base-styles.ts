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
    font: 400 var(--rt-font-size) / 1.4 var(--rt-font);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
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
  /* Our own properties stand on elements of the shadow tree: rules of the page reach the host, and what it hands down. */
  .root {
    --_rt-rem: max(1rem, 16px);
    --_rt-names: 5.5em;
    display: flow-root;
    width: 100%;
    writing-mode: horizontal-tb;
    text-orientation: mixed;
  }
  .long {
    display: block;
    max-height: min(16em, 60vh);
    overflow-y: auto;
  }
  .long.is-cut {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  @media print {
    .long {
      max-height: none;
    }
  }
  .root.is-coming {
    display: none;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    margin-block: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .probe {
    display: inline-block;
    font-family: var(--rt-font);
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
  button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
  }
  th,
  td {
    padding-block: 0.5rem;
    padding-inline: 0 1rem;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .plain {
    list-style: none;
  }
  a {
    color: var(--rt-link);
  }
  a,
  .link-button,
  .event-button {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link-button:hover,
  .event-button:hover {
    text-decoration-thickness: 2px;
  }
  .icon,
  .glyph {
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
  .note,
  .summary {
    color: var(--rt-text-3);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.75rem;
    padding-block: 0.375rem;
  }
  .fact > dt {
    flex: 0 0 var(--_rt-names);
  }
  .fact > dd {
    flex: 1 1 8em;
    min-width: 0;
  }
  :focus {
    outline: none;
  }
  :focus-visible:not(:where(#content, #after)) {
    outline: 2px solid var(--rt-text);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 2px var(--rt-background);
  }
  @media (forced-colors: active) {
    :focus-visible:not(:where(#content, #after)) {
      outline-color: Highlight;
    }
  }
`;
