import { css } from 'lit';

/** Buttons: quiet until they are needed, and never smaller than a finger where fingers are used. */
export const toolbarStyles = css`
  .toolbar,
  .buttons,
  .window-line,
  .ways,
  .skeleton p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .toolbar {
    margin-block-end: 0.5rem;
  }
  /* Earlier stands left of later, as in the drawing, in every language. */
  .buttons {
    gap: 0.125rem;
    direction: ltr;
  }
  .end {
    margin-inline-start: auto;
  }
  .button,
  .segment {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 0.25rem;
    min-width: calc(2 * var(--_rt-rem));
    height: calc(2 * var(--_rt-rem));
    padding: 0 0.375rem;
    border-radius: var(--rt-radius);
    color: var(--rt-text-2);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .button .icon {
    width: 1.2308em;
    height: 1.2308em;
  }
  .button:hover,
  .segment:hover,
  .text-button:hover {
    background: var(--rt-hover);
    color: var(--rt-text);
  }
  .button[aria-disabled='true'] {
    background: none;
    color: var(--rt-axis);
    cursor: default;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--rt-axis);
    border-radius: calc(var(--rt-radius) + 1px);
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  /* Lines between segments and, where they take more than one row, between rows; the outer ones lie under the frame. */
  .segment {
    height: calc(2 * var(--_rt-rem) - 1px);
    margin-block-start: -1px;
    margin-inline-start: -1px;
    padding: 0 0.75rem;
    border: 0 solid var(--rt-axis);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    border-radius: 0;
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
  /* On a phone the buttons and the help share a row. */
  .is-S .toolbar {
    column-gap: 0.5rem;
  }
  .is-S .segments {
    flex: 1 1 100%;
  }
  .is-S .segment {
    flex: 1 1 auto;
    padding: 0 0.25rem;
    overflow-wrap: normal;
  }
  .text-button {
    min-height: calc(2 * var(--_rt-rem));
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--rt-axis);
    border-radius: var(--rt-radius);
    color: var(--rt-text);
    font-size: 0.875em;
    font-weight: 600;
    text-align: center;
  }
  .text-button:hover {
    border-color: var(--rt-text);
  }
  .show-all {
    margin-block-start: 0.75rem;
  }
  .is-S .show-all {
    width: 100%;
  }
  .window-line {
    margin-block-start: 1rem;
    color: var(--rt-text-2);
    font-size: 0.9375em;
  }
  @media (pointer: coarse) {
    .button,
    .segment,
    .text-button {
      min-width: calc(2.75 * var(--_rt-rem));
      min-height: calc(2.75 * var(--_rt-rem));
    }
    .link-button {
      min-height: 24px;
      padding-block: 0.25rem;
    }
  }
  @media (pointer: coarse) and (width < 360px) {
    .buttons .button {
      min-width: calc(2.25 * var(--_rt-rem));
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
