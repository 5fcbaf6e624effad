import { css } from 'lit';

/** The list of background series. */
export const seriesStyles = css`
  .series-choice {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: 0.625rem;
    align-items: start;
    max-width: 46rem;
  }
  .series-choice label {
    display: block;
    min-height: calc(1.5 * var(--_rt-rem));
    font-weight: 600;
    cursor: pointer;
  }
  .series-choice p {
    margin-block-end: 0.25rem;
    color: var(--rt-text-2);
    font-size: 0.875em;
    line-height: 1.45;
    text-wrap: pretty;
  }
`;
