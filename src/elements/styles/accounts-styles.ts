import { css } from 'lit';

/** Accounts side by side in equal room; no colour tells one state from another. */
export const accountsStyles = css`
  .accounts .block-title {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .count-sentence {
    max-width: 46rem;
    margin-block-end: 0.75rem;
    color: var(--rt-text-2);
    font-size: 0.9375em;
  }
  .accounts-table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.875em;
    line-height: 1.45;
  }
  .accounts-table th,
  .accounts-table td {
    padding: 0.625rem 1rem 0.625rem 0;
    border-block-start: 1px solid var(--rt-grid);
    text-align: start;
    vertical-align: top;
  }
  .accounts-table thead th {
    padding-block: 0.375rem;
    border-block: 0 1px solid var(--rt-text);
    border-block-start: 0;
    border-block-end: 1px solid var(--rt-text);
    color: var(--rt-text-2);
    font-weight: 600;
  }
  .accounts-table tbody th {
    font-weight: 600;
  }
  .accounts-table tbody tr:first-child > * {
    border-block-start: 0;
  }
  .account-state {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .account-state.is-not-mentioned,
  .account-state.is-unknown,
  .account-state.is-no-readout {
    color: var(--rt-text-2);
  }
  .glyph {
    flex: none;
    width: 1em;
    height: 1em;
    margin-block-start: 0.22em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .glyph .solid {
    fill: currentColor;
    stroke: none;
  }
  .glyph .dotted {
    stroke-dasharray: 1.5 2.2;
  }
  .account-text {
    margin-block-start: 0.125rem;
  }
  td > .note,
  dd > .note {
    margin-block-start: 0.125rem;
    font-size: 0.9286em;
  }
  .claims {
    display: grid;
    font-size: 0.9375em;
  }
  .claim {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--rt-axis);
  }
  .claim-title {
    margin-block-end: 0.375rem;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .claim .fact {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.75rem;
    padding-block: 0.375rem;
  }
`;
