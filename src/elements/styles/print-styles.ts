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
    a .icon {
      display: none;
    }
    .plot svg {
      width: 100%;
      height: auto;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .inline-details {
      position: static;
    }
    .claim[hidden] {
      display: block;
    }
    .details,
    .event-item,
    .claim,
    tr {
      break-inside: avoid;
    }
    .fold::details-content {
      content-visibility: visible;
    }
    .table-scroll {
      overflow: visible;
    }
    .event-table {
      min-width: 0;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
