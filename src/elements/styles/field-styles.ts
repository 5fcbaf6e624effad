import { css } from 'lit';

/** Fields for values: drawn by us, so that they look alike in every browser. */
export const fieldStyles = css`
  input,
  select,
  textarea {
    margin: 0;
    accent-color: var(--rt-text);
    color: var(--rt-text);
    font: inherit;
    letter-spacing: inherit;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    min-height: calc(2 * var(--_rt-rem));
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--rt-axis);
    border-radius: var(--rt-radius);
    background: var(--rt-background);
  }
  input[type='checkbox'] {
    appearance: none;
    display: grid;
    flex: none;
    place-content: center;
    width: calc(1.25 * var(--_rt-rem));
    height: calc(1.25 * var(--_rt-rem));
    margin-block-start: 0.125rem;
    border: 1.5px solid var(--rt-text-2);
    border-radius: 3px;
    background: var(--rt-background);
    cursor: pointer;
  }
  input[type='checkbox']:checked {
    border-color: var(--rt-text);
    background: var(--rt-text);
  }
  input[type='checkbox']:checked::before {
    content: '';
    width: 0.375rem;
    height: 0.6875rem;
    border: solid var(--rt-background);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -1px;
  }
  .slider {
    appearance: none;
    flex: 1;
    min-width: 6rem;
    height: calc(1.75 * var(--_rt-rem));
    background: linear-gradient(var(--rt-axis), var(--rt-axis)) center / 100% 2px no-repeat;
    cursor: pointer;
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    width: calc(1.25 * var(--_rt-rem));
    height: calc(1.25 * var(--_rt-rem));
    border: 2px solid var(--rt-background);
    border-radius: 50%;
    background: var(--rt-text);
    box-shadow: 0 0 0 1.5px var(--rt-text);
  }
  .slider::-moz-range-thumb {
    width: 1.125rem;
    height: 1.125rem;
    border: 2px solid var(--rt-background);
    border-radius: 50%;
    background: var(--rt-text);
    box-shadow: 0 0 0 1.5px var(--rt-text);
  }
  @media (pointer: coarse) {
    input:not([type='checkbox'], [type='radio'], [type='range']),
    select,
    .slider {
      min-height: calc(2.75 * var(--_rt-rem));
    }
  }
  @media (forced-colors: active) {
    input[type='checkbox']:checked {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }
    .slider {
      background: linear-gradient(CanvasText, CanvasText) center / 100% 2px no-repeat;
      forced-color-adjust: none;
    }
    .slider::-webkit-slider-thumb {
      background: Highlight;
      box-shadow: 0 0 0 1.5px CanvasText;
    }
  }
`;
