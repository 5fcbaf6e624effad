import { css } from 'lit';

/** Search above, facets below, each in one line of quiet buttons. */
export const filterStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-block-end: 1rem;
  }
  .search label {
    font-weight: 600;
  }
  .search input {
    flex: 0 1 22rem;
    min-width: 0;
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin-block-end: 1rem;
  }
  .facets {
    display: grid;
    gap: 0.625rem;
  }
  .facet {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: 0.25rem 1rem;
    align-items: baseline;
  }
  .facet-title {
    color: var(--rt-text-2);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .facet .fold {
    color: var(--rt-text-2);
    font-size: 0.8125em;
  }
  .facet .fold .value {
    font-size: 1em;
  }
  .values:not(:empty) + .fold {
    margin-block-start: 0.25rem;
  }
  .fold > .values {
    margin-block-start: 0.375rem;
  }
  .value {
    display: inline-flex;
    gap: 0.375rem;
    align-items: baseline;
    min-height: calc(1.75 * var(--_rt-rem));
    padding: 0.1875rem 0.625rem;
    border: 1px solid var(--rt-axis);
    border-radius: 1rem;
    font-size: 0.8125em;
  }
  .value:hover {
    border-color: var(--rt-text);
  }
  .value[aria-pressed='true'] {
    border-color: var(--rt-text);
    background: var(--rt-text);
    color: var(--rt-background);
    font-weight: 600;
  }
  .is-absent {
    border-color: var(--rt-grid);
    color: var(--rt-text-3);
  }
  .value .count {
    color: var(--rt-text-3);
    font-variant-numeric: tabular-nums;
  }
  .value[aria-pressed='true'] .count {
    color: inherit;
  }
  .is-S .facet {
    grid-template-columns: minmax(0, 1fr);
  }
  .is-S .search input {
    flex: 1 1 60%;
  }
  @media (pointer: coarse) {
    .value {
      min-height: calc(2.75 * var(--_rt-rem));
      align-items: center;
      padding-inline: 0.875rem;
      border-radius: 1.375rem;
    }
  }
  @media (forced-colors: active) {
    .value[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
