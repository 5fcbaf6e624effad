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
  .event-date {
    color: var(--rt-text-2);
    font-size: 0.9333em;
    font-variant-numeric: tabular-nums;
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
    color: var(--rt-text-2);
    font-size: 0.8667em;
    white-space: nowrap;
  }
  .event-summary {
    margin-block-start: 0.25rem;
    color: var(--rt-text-2);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .table-scroll {
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  .event-table {
    width: 100%;
    min-width: 60rem;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .event-table th,
  .event-table td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-end: 1px solid var(--rt-grid);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .event-table thead th {
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--rt-text);
    white-space: nowrap;
  }
  .event-table .is-date,
  .event-table .is-figures {
    white-space: nowrap;
  }
  .is-S .event-table .is-date {
    min-width: 6rem;
    white-space: normal;
  }
  .event-table th.is-event {
    min-width: 14rem;
  }
  .event-table .line {
    display: block;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.125rem;
    min-height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--rt-text-2);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
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
    max-width: var(--details-width);
    font-size: 1.1429em;
  }
  .window-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-start: 1rem;
    color: var(--rt-text-2);
    font-size: 0.9375em;
  }
`;
