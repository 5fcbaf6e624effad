import { css } from 'lit';

/** Problems, footer, help, and the states without a picture. */
export const footerStyles = css`
  .footer,
  .problems {
    margin-block-start: 1rem;
    color: var(--rt-text-3);
    font-size: 0.75em;
  }
  .footer {
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--rt-grid);
  }
  .footer b {
    font-weight: 600;
  }
  .footer a {
    color: inherit;
  }
  .footer-sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
  }
  .footer-sources li {
    min-width: 0;
  }
  summary {
    width: fit-content;
    padding-block: 0.25rem;
    cursor: pointer;
  }
  .fold .footer-sources {
    display: block;
    padding-block-start: 0.25rem;
  }
  .problems ul {
    padding-inline-start: 1.25em;
  }
  .first-problem {
    margin-block-start: 0.375rem;
    font-size: 0.875em;
  }
  .first-problem .note {
    display: block;
    font-size: 1em;
  }
  .state .problems {
    margin-block-start: 0.5rem;
  }
  .first-problem code,
  .problems code {
    color: var(--rt-text);
    font-family: ui-monospace, Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
  }
  .help {
    width: min(34rem, calc(100vw - 2rem));
    max-height: calc(100vh - 2rem);
    padding: 1.25rem 1.5rem 1.5rem;
    overflow: auto;
    border: 1px solid var(--rt-axis);
    border-radius: var(--rt-radius);
    background: var(--rt-background);
    color: var(--rt-text);
    font-size: 0.9375em;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .keys .fact {
    grid-template-columns: minmax(7em, 2fr) 3fr;
    border-block-start: 1px solid var(--rt-grid);
  }
  kbd {
    color: var(--rt-text);
    font: inherit;
    font-weight: 600;
  }
  .state {
    padding-block: 2rem;
    border-block: 1px solid var(--rt-grid);
    color: var(--rt-text-2);
  }
  .state-title {
    color: var(--rt-text);
    font-weight: 600;
  }
  .state .text-button {
    margin-block-start: 0.75rem;
  }
  .error .state-title {
    color: var(--rt-error);
  }
  .stale .state {
    margin-block-end: 1rem;
    padding-block: 0.75rem;
  }
  .skeleton .text-button {
    margin-block: 0;
  }
  .wait {
    margin-block-end: 1rem;
  }
  /* Scripts often give the data a moment later: then nothing flashes. */
  .no-data {
    max-width: 40rem;
    animation: appear 0s 1s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .skeleton {
    min-height: 600px;
    padding: 1rem;
    border: 0;
    background: var(--rt-stripe);
  }
`;
