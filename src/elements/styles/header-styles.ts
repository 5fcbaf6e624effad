import { css } from 'lit';

/** Headline, description, summary, and the way around the timeline. */
export const headerStyles = css`
  .header {
    position: relative;
    max-width: 46rem;
    margin-block-end: 0.75rem;
  }
  .title {
    font-family: var(--rt-title-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .description {
    margin-block-start: 0.25rem;
    color: var(--rt-text-2);
    font-size: 0.9375em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .summary {
    margin-block-start: 0.375rem;
    color: var(--rt-text-3);
    font-size: 0.8125em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .is-S .title {
    font-size: 1.125em;
  }
  .skip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 3;
    padding: 0.5em 0.75em;
    border: 0;
    background: var(--rt-text);
    color: var(--rt-background);
    font: inherit;
    font-size: 0.875em;
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
