import { css } from 'lit';

/** The reading column: beside the timeline from 960 px, above it below that. 20 and 2 em are the 320 and 32 px of story-column.ts, and no less of a small type. */
export const storyStyles = css`
  .story {
    margin-block-end: 1.25rem;
    padding-block: 0.625rem 1.125rem;
    border-block: 2px solid var(--rt-text);
    background: var(--rt-background);
  }
  .spread.is-beside {
    display: grid;
    grid-template-columns: max(20em, 320px) minmax(0, 1fr);
    gap: max(2em, 32px);
    align-items: start;
  }
  .is-beside > .story {
    position: sticky;
    inset-block-start: 1rem;
    margin-block: 0.5rem 0;
    border-block-end: 0;
  }
  .story-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }
  .story-progress {
    color: var(--rt-text-3);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .story-bar {
    height: 3px;
    margin-block: 0.25rem 1rem;
    background: var(--rt-grid);
  }
  .story-bar span {
    display: block;
    height: 100%;
    background: var(--rt-text);
    transition: width 0.2s;
  }
  .story .panel-title {
    font-size: 1.375em;
  }
  .story-text {
    max-width: 40rem;
    margin-block: 0.5rem 1.25rem;
    font-size: 1.0625em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  .story-text:lang(zh) {
    line-height: 1.75;
  }
  .story-buttons {
    display: flex;
    gap: 0.5rem;
  }
  .story-buttons .text-button {
    min-width: 6.5rem;
  }
  .story-buttons .is-next {
    border-color: var(--rt-text);
    background: var(--rt-text);
    color: var(--rt-background);
  }
  .story-buttons [aria-disabled='true'] {
    border-color: var(--rt-grid);
    background: none;
    color: var(--rt-axis);
    cursor: default;
  }
  @media (prefers-reduced-motion: reduce) {
    .story-bar span {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .story-bar span {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .story {
      display: none;
    }
    .spread.is-beside {
      display: block;
    }
  }
`;
