import { css } from 'lit';

/** Background series in words and as a table. */
export const seriesStyles = css`
  .series {
    margin-block: 0.75rem;
    font-size: 0.875em;
  }
  .series > summary {
    color: var(--rt-text-2);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .series-table {
    max-width: 46rem;
    margin-block: 0.5rem 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .series-table :is(th, td) {
    padding: 0.375rem 1.25rem 0.375rem 0;
    border-block-end: 1px solid var(--rt-grid);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .series-table th {
    white-space: nowrap;
  }
  .series-table thead th {
    border-color: var(--rt-text);
    color: var(--rt-text-2);
    font-weight: 600;
  }
  .series-table .quantity {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .series-table thead th:nth-child(2) {
    text-align: end;
  }
  .series-note {
    max-width: 46rem;
    margin-block-end: 0.375rem;
    color: var(--rt-text-2);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .series .text-button {
    margin-block-start: 0.5rem;
  }
`;
