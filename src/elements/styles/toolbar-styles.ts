import { css } from 'lit';

/** Buttons: quiet until they are needed, and never smaller than a finger where fingers are used. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-end: 0.5rem;
  }
  .buttons {
    display: flex;
    align-items: center;
    gap: 0.125rem;
  }
  .buttons.end {
    margin-inline-start: auto;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.25rem;
    min-width: 2rem;
    height: 2rem;
    padding: 0 0.375rem;
    border: 0;
    border-radius: var(--rt-radius);
    background: none;
    color: var(--rt-text-2);
    font: inherit;
    font-size: 0.8125em;
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--rt-hover);
    color: var(--rt-text);
  }
  .button[aria-disabled='true'] {
    color: var(--rt-axis);
    cursor: default;
  }
  .button[aria-disabled='true']:hover {
    background: none;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--rt-axis);
    border-radius: calc(var(--rt-radius) + 1px);
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  .segment {
    height: calc(2rem - 2px);
    padding: 0 0.75rem;
    border: 0;
    background: none;
    color: var(--rt-text-2);
    font: inherit;
    font-size: 0.8125em;
    font-weight: 600;
    cursor: pointer;
  }
  .segment + .segment {
    border-inline-start: 1px solid var(--rt-axis);
  }
  .segment:hover {
    background: var(--rt-hover);
    color: var(--rt-text);
  }
  .segment[aria-checked='true'] {
    background: var(--rt-text);
    color: var(--rt-background);
  }
  .segment:focus-visible,
  .button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .is-S .segments {
    flex: 1 1 100%;
  }
  .is-S .segment {
    flex: 1;
  }
  .text-button {
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--rt-axis);
    border-radius: var(--rt-radius);
    background: none;
    color: var(--rt-text);
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }
  .text-button:hover {
    border-color: var(--rt-text);
    background: var(--rt-hover);
  }
  @media (pointer: coarse) {
    .button,
    .segment {
      min-width: 2.75rem;
      height: 2.75rem;
    }
    .text-button {
      min-height: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .segment[aria-checked='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
