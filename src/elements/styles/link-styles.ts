import { css } from 'lit';

/** A link that is being followed, the mark it leads to, and the way back. */
export const linkStyles = css`
  .link.is-followed path {
    stroke: var(--rt-link);
    stroke-width: 3;
    opacity: 1;
  }
  .hit.is-link-end {
    box-shadow: 0 0 0 3px var(--rt-link);
  }
  .link-tip {
    border-color: var(--rt-link);
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-height: 1.75rem;
    margin-block-end: 0.5rem;
    color: var(--rt-link);
    font-size: 0.875em;
    font-weight: 600;
  }
  .back:hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.18em;
  }
  .back .icon {
    width: 1.125em;
    height: 1.125em;
  }
  @media (pointer: coarse) {
    .back {
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .hit.is-link-end {
      outline: 3px solid Highlight;
    }
    .link.is-followed path {
      stroke: Highlight;
    }
  }
  @media print {
    .back {
      display: none;
    }
  }
`;
