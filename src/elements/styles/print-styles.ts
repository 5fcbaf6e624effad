import { css } from 'lit';

/** On paper: no controls, the drawing as wide as the page, addresses written out. */
export const printStyles = css`
  @media print {
    .toolbar,
    .skip,
    .close,
    .show-all,
    .tooltip,
    .plot ol,
    .window-line .text-button {
      display: none;
    }
    .plot svg[part='drawing'] {
      width: 100%;
      height: auto;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .stage.is-vertical .inline-details {
      position: static;
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
      overflow-wrap: anywhere;
    }
    a .icon {
      display: none;
    }
  }
`;
