import { css } from 'lit';

/** Gestures over the drawing, the hint on them, and the overview below it. */
export const overviewStyles = css`
  /* Details follow the event for those who tab, and the overview stays at the drawing for those who look. */
  .stage.is-horizontal {
    display: flex;
    flex-direction: column;
  }
  .is-horizontal .below-details {
    order: 1;
  }
  .is-horizontal .plot-area:not(.is-none) {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-y pinch-zoom;
  }
  .is-horizontal .plot-area.is-greedy {
    touch-action: pan-y;
  }
  .is-horizontal .plot-area.is-moving,
  .is-horizontal .is-moving .hit {
    cursor: grabbing;
  }
  .is-on-way .hit:focus-visible {
    transition:
      left 280ms cubic-bezier(0.215, 0.61, 0.355, 1),
      top 280ms cubic-bezier(0.215, 0.61, 0.355, 1);
  }
  .gesture-hint {
    position: absolute;
    z-index: 2;
    inset-block-start: 50%;
    left: 50%;
    padding: 0.43em 0.86em;
    border-radius: var(--rt-radius);
    background: var(--rt-text);
    color: var(--rt-background);
    font-size: 0.875em;
    font-weight: 600;
    translate: -50% -50%;
    pointer-events: none;
  }
  .overview {
    position: relative;
    margin-block-start: 12px;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-y pinch-zoom;
  }
  .overview svg {
    display: block;
    max-width: 100%;
    font-family: var(--rt-font);
  }
  .overview .strip,
  .overview .afterwards {
    fill: var(--rt-stripe);
  }
  .overview .solid {
    fill: var(--rt-ink);
  }
  .overview .hollow {
    fill: var(--rt-background);
    stroke: var(--rt-ink);
  }
  .overview .known {
    stroke: var(--rt-ink);
    stroke-width: 1.5;
  }
  .overview .dates line {
    stroke: var(--rt-axis);
  }
  .overview .dates text {
    fill: var(--rt-text-3);
  }
  .overview .veil {
    fill: var(--rt-background);
    fill-opacity: 0.66;
  }
  .overview .frame {
    fill: none;
    stroke: var(--rt-text-2);
    stroke-width: 1.5;
  }
  .brush {
    position: absolute;
    inset-block-start: 0;
    height: 36px;
    cursor: ew-resize;
  }
  .brush.is-window {
    cursor: grab;
  }
  .brush:not(.is-window)::after {
    position: absolute;
    inset: 7px 7px;
    border: 1.5px solid var(--rt-text-2);
    border-radius: var(--rt-radius);
    background:
      linear-gradient(90deg, var(--rt-text-2) 0 1.5px, transparent 1.5px 3px, var(--rt-text-2) 3px 4.5px) center / 4.5px
        10px no-repeat,
      var(--rt-background);
    content: '';
  }
  .brush:not(.is-window):hover::after {
    background-color: var(--rt-hover);
    border-color: var(--rt-text);
  }
  .brush:focus-visible {
    z-index: 1;
  }
  @media (forced-colors: active) {
    .overview .strip,
    .overview .afterwards,
    .overview .veil,
    .overview .hollow {
      fill: Canvas;
    }
    .overview .solid,
    .overview .dates text {
      fill: CanvasText;
    }
    .overview .hollow,
    .overview .known,
    .overview .dates line {
      stroke: CanvasText;
    }
    .overview .veil {
      fill-opacity: 0.6;
    }
    .overview .frame {
      stroke: Highlight;
      stroke-width: 2.5;
    }
    .brush:not(.is-window)::after {
      border-color: Highlight;
      background: Canvas;
    }
    .gesture-hint {
      border: 1px solid CanvasText;
    }
  }
`;
