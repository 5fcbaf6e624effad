import { css } from 'lit';

/** The list of documents: two columns where there is room. */
export const layersStyles = css`
  .layers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1rem 2.5rem;
  }
  .layer {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    gap: 0.625rem;
    align-items: start;
  }
  .layer label {
    display: block;
    min-height: calc(1.5 * var(--_rt-rem));
    font-weight: 600;
    cursor: pointer;
  }
  .layer-about {
    color: var(--rt-text-2);
    font-size: 0.875em;
    line-height: 1.45;
  }
`;
