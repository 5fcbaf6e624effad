import { css } from 'lit';

/** The open event: one column, two from 720 px, accounts across both. */
export const detailsStyles = css`
  .below-details {
    margin-block-start: 1rem;
  }
  .inline-details {
    position: absolute;
    inset-inline: 0;
  }
  .details {
    padding-block: 1rem 1.5rem;
    border-block-start: 2px solid var(--rt-text);
    background: var(--rt-background);
    scroll-margin-block: 1rem;
  }
  .is-S .inline-details .details {
    padding-block: 0.75rem 1rem;
    border-block-end: 1px solid var(--rt-axis);
  }
  .details-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 1rem;
    margin-block-end: 0.75rem;
  }
  .details-title {
    max-width: 40rem;
    font-family: var(--rt-title-font);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .is-S .details-title {
    font-size: 1.125em;
  }
  .close {
    margin-block: -0.125rem;
  }
  .columns {
    display: grid;
    gap: 1.25rem 2.5rem;
    font-size: 0.9375em;
  }
  .is-L .columns,
  .is-XL .columns {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .column {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }
  .details-summary {
    max-width: 40rem;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .facts {
    display: grid;
    gap: 0.5rem;
    max-width: 40rem;
  }

  .facts .fact {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 0.75rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--rt-grid);
  }
  .is-L .facts .fact:first-child,
  .is-XL .facts .fact:first-child {
    padding-block-start: 0;
    border: 0;
  }
  dt {
    color: var(--rt-text-3);
    font-size: 0.8667em;
    line-height: 1.6;
  }
  .facts dd > p {
    margin-block-start: 0.125rem;
  }
  .block-title {
    margin-block-end: 0.375rem;
    font-size: 0.9333em;
    font-weight: 600;
    line-height: 1.3;
  }
  .block .plain {
    display: grid;
    gap: 0.625rem;
  }
  .block li > .note {
    display: block;
  }
  .quantity {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .relation {
    display: block;
    color: var(--rt-text-2);
    font-size: 0.8667em;
  }
  .relation::first-letter {
    text-transform: uppercase;
  }
  .link-button,
  .event-button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--rt-link);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .link-button:hover,
  .event-button:hover {
    text-decoration-thickness: 2px;
  }
  .source-title {
    font-style: normal;
  }
  .accounts {
    margin-block: 1.75rem;
  }
  .columns + .columns {
    margin-block-start: 1.75rem;
  }
  @media (pointer: coarse) {
    .link-button {
      min-height: 24px;
      padding-block: 0.25rem;
    }
  }
`;
