import { css } from 'lit';

/** Headline, description, summary, and the way around the timeline. */
export const headerStyles = css`
  .header {
    position: relative;
    max-width: 46rem;
    margin-block-end: 0.75rem;
  }
  .title,
  .panel-title {
    font: 700 1.25em / 1.3 var(--rt-title-font);
    text-wrap: balance;
  }
  .is-S .title,
  .is-S .panel-title {
    font-size: 1.125em;
  }
  .description {
    margin-block-start: 0.25rem;
    color: var(--rt-text-2);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .summary {
    margin-block-start: 0.375rem;
    font-variant-numeric: tabular-nums;
  }
  .skip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 3;
    padding: 0.5em 0.75em;
    background: var(--rt-text);
    color: var(--rt-background);
    font-size: 0.875em;
  }
  .skip:not(:focus) {
    padding: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
