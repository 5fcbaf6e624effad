import { css } from 'lit';

/** List and table. */
export const listingStyles = css`
  .year {
    margin-block-end: 1.25rem;
  }
  .year-title {
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--rt-text);
    font-size: 1em;
    font-weight: 700;
  }
  .year,
  .event-table {
    font-variant-numeric: tabular-nums;
  }
  .event-item {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 0.125rem 1.5rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--rt-grid);
    font-size: 0.9375em;
  }
  .event-item > .details {
    grid-column: 1 / -1;
    margin-block-start: 0.75rem;
    font-size: 1.0667em;
  }
  .is-S .event-item {
    grid-template-columns: minmax(0, 1fr);
  }
  .event-date,
  .tag,
  .event-summary {
    color: var(--rt-text-2);
  }
  .event-date {
    font-size: 0.9333em;
  }
  .event-body {
    max-width: 42rem;
  }
  .event-button {
    color: var(--rt-text);
    text-decoration-color: var(--rt-axis);
  }
  .tag {
    margin-inline-start: 0.5em;
    font-size: 0.8667em;
    white-space: nowrap;
  }
  .event-summary {
    margin-block-start: 0.25rem;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .table-scroll {
    overflow-x: auto;
    overscroll-behavior-x: contain;
    /* A shade at an edge beyond which there is more: it stands still, and the ground that covers it at the end scrolls along. */
    background:
      linear-gradient(to right, var(--rt-background) 50%, transparent) left / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--rt-background) 50%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to right, var(--rt-grid), transparent) left / 1.25rem 100% no-repeat scroll,
      linear-gradient(to left, var(--rt-grid), transparent) right / 1.25rem 100% no-repeat scroll;
  }
  .event-table {
    min-width: 53rem;
  }
  .event-table > * > * > * {
    border-block-end: 1px solid var(--rt-grid);
  }
  .event-table > thead th {
    padding-block: 0.25rem;
    border-color: var(--rt-text);
  }
  .is-figures {
    white-space: nowrap;
  }
  .is-date {
    min-width: 6rem;
  }
  .is-event {
    min-width: 12rem;
  }
  .line {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .is-figures .line {
    width: max-content;
    max-width: 18rem;
    white-space: normal;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
    min-height: calc(1.75 * var(--_rt-rem));
    white-space: nowrap;
    text-align: start;
    color: var(--rt-text-2);
    font-weight: 600;
  }
  .sort:hover,
  [aria-sort] .sort {
    color: var(--rt-text);
  }
  .sort .icon {
    width: 1.15em;
    height: 1.15em;
  }
  .details-row > td {
    padding: 0;
  }
  .details-row .details {
    position: sticky;
    inset-inline-start: 0;
    max-width: var(--_rt-details-width);
    font-size: 1.1429em;
  }
`;
