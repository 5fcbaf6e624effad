import { css } from 'lit';

/** On paper: no controls, nothing left out, the drawing as wide as the page, addresses written out. */
export const printStyles = css`
  @media print {
    .toolbar,
    .skip,
    .close,
    .text-button,
    .tooltip,
    .overview,
    .gesture-hint,
    .plot ol,
    a .icon,
    th .icon {
      display: none;
    }
    .plot > svg {
      width: 100%;
      height: auto;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    /* The head of a page and the drawing fit on one sheet. */
    .is-horizontal .plot > svg {
      max-height: 175mm;
    }
    .inline-details {
      position: static;
    }
    .claim[hidden] {
      display: block;
    }
    .details {
      padding-block: 0.75rem;
    }
    .event-item,
    .claim,
    .block,
    .plot,
    .footer-sources li,
    tr {
      break-inside: avoid;
    }
    .accounts {
      break-inside: auto;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    .panel-head,
    thead {
      break-after: avoid;
    }
    summary {
      list-style: none;
    }
    .event-button,
    .link-button {
      color: inherit;
      text-decoration: none;
    }
    .fold::details-content {
      content-visibility: visible;
    }
    .table-scroll {
      overflow: visible;
    }
    .event-table {
      min-width: 0;
      font-size: 0.75em;
    }
    .event-table td,
    .event-table th {
      padding-inline-end: 0.625rem;
    }
    a[href^='http'] {
      color: inherit;
      text-decoration: none;
    }
    a[href^='http']::after {
      color: var(--rt-text-3);
      content: ' (' attr(href) ')';
    }
  }
`;
