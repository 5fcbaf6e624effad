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
    table-layout: fixed;
    line-height: 1.45;
  }
  .accounts-table > * > tr > :is(th, td) {
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--rt-grid);
  }
  .accounts-table > * > tr > th,
  .account-state {
    font-weight: 600;
  }
  .accounts-table > thead > tr > th {
    padding-block: 0.375rem;
    border-block-start: 0;
    border-block-end: 1px solid var(--rt-text);
    color: var(--rt-text-2);
  }
  .accounts-table > tbody > tr:first-child > * {
    border: 0;
  }
  .account-state {
    display: flex;
    gap: 0.5em;
  }
  .is-not-mentioned,
  .is-unknown,
  .is-no-readout {
    color: var(--rt-text-2);
  }
  .glyph {
    width: 1em;
    height: 1em;
    margin-block-start: 0.22em;
    stroke-linecap: butt;
    stroke-linejoin: miter;
  }
  .glyph .stated,
  .glyph .differs {
    fill: currentColor;
    stroke: none;
  }
  .glyph .unknown {
    stroke-dasharray: 1.5 2.2;
  }
  .account-text,
  td > .note,
  dd > .note {
    display: block;
    margin-block-start: 0.125rem;
  }
  td > .note,
  dd > .note {
    font-size: 0.9286em;
  }
  .accounts .claims {
    gap: 0;
    font-size: 0.9375em;
  }
  .claim {
    --_rt-names: 4.5em;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--rt-axis);
  }
  .claim-title {
    margin-block-end: 0.375rem;
    font-size: 1em;
    font-weight: 600;
  }
`;
