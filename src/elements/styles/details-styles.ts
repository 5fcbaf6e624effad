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
  .panel-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 1rem;
    margin-block-end: 0.75rem;
  }
  .panel-title {
    min-width: 0;
    max-width: 40rem;
    /* Room for the first lines below a title that is scrolled to, and for the event it was opened from above it. */
    scroll-margin-block: 4rem min(14rem, 40vh);
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
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .column,
  .block .plain,
  .members {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    align-content: start;
  }
  .block .plain,
  .members {
    gap: 0.625rem;
  }
  .members {
    margin-block-start: 0.75rem;
    font-size: 0.9375em;
  }
  /* Without a text beside them, the facts have the whole width. */
  .details > .column {
    font-size: 0.9375em;
  }
  .is-L .details > .column .facts,
  .is-XL .details > .column .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 2.5rem;
    max-width: none;
  }
  .details-summary,
  .facts {
    max-width: 40rem;
    text-wrap: pretty;
  }
  .details-summary {
    line-height: 1.5;
  }
  .facts .fact {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--rt-grid);
  }
  .facts .fact:first-child {
    padding-block-start: 0;
    border: 0;
  }
  dt {
    color: var(--rt-text-3);
    font-size: 0.8667em;
    line-height: 1.6;
  }
  .block-title {
    margin-block-end: 0.375rem;
    font-size: 0.9333em;
    font-weight: 600;
    line-height: 1.3;
  }
  li > .note {
    display: block;
  }
  .quantity {
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
    color: var(--rt-link);
    font-weight: 600;
  }
  cite {
    font-style: normal;
  }
  .accounts {
    margin-block: 1.75rem;
  }
  .columns + .columns {
    margin-block-start: 1.75rem;
  }
`;
