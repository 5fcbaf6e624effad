import { css } from 'lit';

/** The panels above the timeline and the buttons that open them. What is inside a panel comes with it. */
export const panelStyles = css`
  .toolbar:has(+ .panel) {
    margin-block-end: 0;
  }
  .tabs {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .is-S .tabs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), max-content));
    justify-content: space-between;
    gap: 0 0.75rem;
  }
  .is-S .tab .icon {
    display: none;
  }
  .tab {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: calc(2 * var(--_rt-rem));
    border-block-end: 2px solid transparent;
    color: var(--rt-text-2);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .tab .icon {
    width: 1.125em;
    height: 1.125em;
    stroke-width: 1.75;
  }
  .tab:hover,
  .tab[aria-expanded='true'] {
    border-block-end-color: currentColor;
    color: var(--rt-text);
  }
  .dot {
    width: 0.4375rem;
    height: 0.4375rem;
    border-radius: 50%;
    background: currentColor;
  }
  .panel {
    margin-block: 0 1rem;
    padding-block: 0.875rem 1.125rem;
    border-block: 1px solid var(--rt-axis);
    background: var(--rt-background);
    font-size: 0.9375em;
  }
  .panel > .close {
    float: inline-end;
    margin-block: -0.25rem 0;
    margin-inline-start: 1rem;
  }
  .panel-lead {
    max-width: 46rem;
    margin-block-end: 0.875rem;
    color: var(--rt-text-2);
  }
  .filter-line,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.625rem;
    align-items: center;
  }
  .filter-line {
    margin-block: 0.25rem 0.875rem;
    color: var(--rt-text-2);
    font-size: 0.875em;
  }
  .chips {
    gap: 0.375rem;
  }
  .chip {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    min-height: calc(1.75 * var(--_rt-rem));
    padding-block: 0.125rem;
    padding-inline: 0.625rem 0.375rem;
    border-radius: 1rem;
    background: var(--rt-text);
    color: var(--rt-background);
    font-weight: 600;
  }
  .chip .icon {
    width: 1.125em;
    height: 1.125em;
  }
  @media (pointer: coarse) {
    .tab,
    .chip {
      min-height: calc(2.75 * var(--_rt-rem));
    }
  }
  @media (forced-colors: active) {
    .dot {
      background: CanvasText;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
