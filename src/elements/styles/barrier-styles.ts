import { css } from 'lit';

/**
 * What a page hands down to everything in it ends here; `all: initial` would take the language away, too. Let through on
 * purpose: spacing of letters and words, visibility, and whether the pointer counts.
 */
export const barrierStyles = css`
  .root {
    accent-color: initial;
    border-collapse: initial;
    border-spacing: initial;
    caption-side: initial;
    caret-color: initial;
    clip-rule: initial;
    color-interpolation: initial;
    dominant-baseline: initial;
    empty-cells: initial;
    fill: initial;
    fill-opacity: initial;
    fill-rule: initial;
    hyphens: initial;
    image-rendering: initial;
    line-break: initial;
    list-style: initial;
    overflow-wrap: break-word;
    paint-order: initial;
    quotes: initial;
    shape-rendering: initial;
    stroke: initial;
    stroke-dasharray: initial;
    stroke-linecap: initial;
    stroke-linejoin: initial;
    stroke-opacity: initial;
    stroke-width: initial;
    tab-size: initial;
    text-align-last: initial;
    text-anchor: initial;
    text-emphasis: initial;
    text-rendering: initial;
    text-shadow: initial;
    text-underline-offset: initial;
    text-underline-position: initial;
    text-wrap: initial;
    user-select: text;
    word-break: initial;
    -webkit-font-smoothing: initial;
    -webkit-text-fill-color: initial;
    -webkit-text-stroke: initial;
  }
`;
