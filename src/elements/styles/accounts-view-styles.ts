import { css } from 'lit';

/** All accounts of the window: choices, then events with their claims below the names of the parties, which stay in sight. */
export const accountsViewStyles = css`
  .accounts-view {
    margin-block: 0.75rem 0;
  }
  .choice-form {
    display: contents;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    position: relative;
    font-size: 0.8125em;
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice > span {
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-height: 2rem;
    padding: 0.125rem 0.75rem;
    border: 1px solid var(--rt-axis);
    border-radius: 1rem;
    font-weight: 600;
    line-height: 1.25;
  }
  .choice-count {
    color: var(--rt-text-3);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .choice:hover > span {
    background: var(--rt-hover);
  }
  .choice :checked + span,
  .choice :checked + span > * {
    border-color: var(--rt-text);
    background: var(--rt-text);
    color: var(--rt-background);
  }
  .choice :focus-visible + span {
    outline: 2px solid var(--rt-text);
    outline-offset: 2px;
  }
  .accounts-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 0.75rem 1rem;
  }
  .accounts-tools .text-button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.8125em;
  }
  .accounts-tools .icon {
    width: 1.125em;
    height: 1.125em;
  }
  .copy-note {
    margin-block-end: 0.375rem;
    font-size: 0.875em;
  }
  .copy-box {
    width: 100%;
    margin-block-end: 1rem;
    padding: 0.5rem;
    border: 1px solid var(--rt-axis);
    border-radius: var(--rt-radius);
    background: none;
    color: inherit;
    font: 0.8125em/1.45 var(--rt-font);
    resize: vertical;
  }
  .all-accounts {
    border-collapse: separate;
    border-spacing: 0;
  }
  .all-accounts > thead > tr > th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--rt-background);
  }
  .all-accounts > tbody > tr.group-row > th {
    padding: 1.5rem 0 0.5rem;
    border-block-start: 0;
    border-block-end: 1px solid var(--rt-axis);
  }
  .all-accounts > tbody > tr:nth-child(2) > * {
    border-block-start: 0;
  }
  .all-accounts .event-button,
  .all-accounts .in-chart,
  .all-accounts .details {
    scroll-margin-block-start: 3rem;
  }
  .all-accounts .details {
    max-width: none;
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 1rem;
  }
  .count-sentence > span {
    display: block;
  }
  .group-title {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    font-size: 1.1429em;
  }
  .group-head .event-date {
    font-size: 1em;
    font-weight: 400;
  }
  .group-heading {
    display: inline;
    font-size: 1em;
  }
  .group-title .tag {
    margin: 0;
    font-weight: 400;
  }
  .in-chart {
    min-height: 24px;
    color: var(--rt-link);
    font-size: 1em;
    font-weight: 400;
  }
  .in-chart:hover {
    text-decoration: underline;
  }
  .group {
    padding-block: 1.25rem 0.25rem;
    border-block-start: 1px solid var(--rt-text);
    font-size: 0.9375em;
  }
  .group > .claims {
    margin-block-start: 0.5rem;
    font-size: 1em;
  }
  @media (pointer: coarse) {
    .choice > span {
      min-height: 2.75rem;
      border-radius: 1.375rem;
    }
    .in-chart {
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .choice :checked + span,
    .choice :checked + span > * {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .choice :focus-visible + span {
      outline-color: Highlight;
    }
  }
  @media print {
    .choices,
    .accounts-tools,
    .copy-note,
    .copy-box,
    .in-chart {
      display: none;
    }
    .all-accounts > thead > tr > th {
      position: static;
    }
  }
`;
