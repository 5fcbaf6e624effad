import { css } from 'lit';

/** A series of figures: bars from zero on one scale, a row a figure. */
export const ledgerStyles = css`
  .ledger {
    margin-block: 1.75rem;
  }
  .ledger .block-title {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .ledger-table :is(th, td) {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--rt-grid);
    vertical-align: middle;
  }
  .ledger-table thead th {
    padding-block: 0.25rem;
    border-color: var(--rt-text);
    color: var(--rt-text-2);
    font-weight: 600;
  }
  .ledger-table .is-bar {
    width: 26%;
  }
  .ledger-table tbody th,
  .ledger-label {
    font-weight: 600;
  }
  .ledger-table .quantity {
    font-weight: 700;
    white-space: nowrap;
  }
  .ledger-label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .ledger-bar {
    display: block;
    width: calc(var(--_rt-share) * 100%);
    height: 0.875rem;
    border: 1.25px dashed var(--rt-ink);
    background: color-mix(in srgb, var(--rt-ink) 12%, transparent);
  }
  .ledger-bar.is-solid {
    border-style: solid;
    background: var(--rt-ink);
  }
  .ledger .note {
    margin-block-start: 0.5rem;
  }
  .ledger .plain.ledger-cards {
    gap: 0;
    font-size: 0.9375em;
  }
  .ledger-cards > li {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--rt-grid);
  }
  .ledger-cards .fact {
    padding-block: 0.125rem;
  }
  @media (forced-colors: active) {
    .ledger-bar {
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .ledger-bar.is-solid {
      background: CanvasText;
    }
  }
  @media print {
    .ledger-bar {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
