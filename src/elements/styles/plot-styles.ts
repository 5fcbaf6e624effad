import { css } from 'lit';

/** The drawing and its key, the buttons over it, the tooltip. */
export const plotStyles = css`
  .key {
    display: flow-root;
  }
  .legend {
    margin-block-end: 0.75rem;
    color: var(--rt-text-2);
    font-size: 0.75em;
    line-height: 1.35;
  }
  .legend[open],
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 1rem;
  }
  .legend summary {
    font-weight: 600;
  }
  .legend ul {
    gap: 0.25rem 1.25rem;
  }
  .legend ul,
  .plot ol {
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  /* What is laid out for a type of 16 px grows with the reader’s; what is measured in em has grown already. */
  .plot-area,
  .overview,
  .legend svg {
    zoom: var(--_rt-scale);
    font-size: calc(1em / var(--_rt-scale));
  }
  .stage,
  .plot-area,
  .plot {
    position: relative;
  }
  .plot > svg {
    display: block;
    max-width: 100%;
    font-family: var(--rt-font);
  }
  /* Time runs to the right in every language; each line of text runs as its own letters do. */
  :is(.plot, .overview) svg {
    direction: ltr;
  }
  :is(.plot, .overview) text {
    unicode-bidi: plaintext;
  }
  /* Marks and their buttons are moved through time as one, each seen through a window as wide as the plot. */
  .time-window {
    overflow: visible;
  }
  .is-moved .time-window {
    overflow: hidden;
  }
  .plot {
    isolation: isolate;
  }
  .plot > .beyond {
    position: absolute;
    z-index: -1;
    inset-block-start: 0;
    left: 0;
  }
  .mark-buttons,
  .mark-buttons .along-time {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .hit {
    position: absolute;
    pointer-events: auto;
    /* Not moved by a transform: hundreds of those are hundreds of layers to sort in every frame. */
    --_rt-width: max(24px, var(--_rt-finger), var(--_rt-mark-width));
    --_rt-height: max(24px, var(--_rt-finger), var(--_rt-mark-height));
    --_rt-finger: 0px;
    width: var(--_rt-width);
    height: var(--_rt-height);
    margin: calc(var(--_rt-height) / -2) 0 0 calc(var(--_rt-width) / -2);
    border-radius: 14px;
  }
  .hit-label {
    position: absolute;
  }
  .hit:hover {
    box-shadow: 0 0 0 2px var(--rt-axis);
  }
  .hit[aria-expanded='true'] {
    box-shadow: 0 0 0 2px var(--rt-link);
  }
  .hit:focus-visible {
    z-index: 1;
    border-radius: 14px;
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--rt-background);
  }
  .hit[aria-expanded='true']:focus-visible {
    box-shadow:
      inset 0 0 0 2px var(--rt-background),
      0 0 0 4px var(--rt-link);
  }
  .link path {
    opacity: 0.7;
  }
  .link.is-active path {
    stroke: var(--rt-ink);
    stroke-width: 2;
    opacity: 1;
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    display: grid;
    gap: 0.15em;
    width: max-content;
    max-width: 260px;
    margin-block-start: 8px;
    padding: 0.6em 0.75em;
    border: 1px solid var(--rt-axis);
    border-radius: var(--rt-radius);
    background: var(--rt-background);
    font-size: 0.8125em;
    line-height: 1.35;
    translate: -50% 0;
  }
  .tooltip::before {
    position: absolute;
    inset: -12px 0 100%;
    content: '';
  }
  .tooltip span:not(.among) {
    color: var(--rt-text-2);
  }
  @media (pointer: coarse) {
    .hit {
      --_rt-finger: var(--_rt-touch);
    }
  }
  @media (forced-colors: active) {
    .hit[aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
