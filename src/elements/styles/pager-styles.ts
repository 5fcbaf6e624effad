import { css } from 'lit';

/** The way through the pages of a long list or table. */
export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    color: var(--rt-text-2);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .pager [aria-disabled='true'] {
    color: var(--rt-text-3);
    text-decoration: none;
    cursor: default;
  }
`;
