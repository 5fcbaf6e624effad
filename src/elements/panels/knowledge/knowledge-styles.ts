import { css } from 'lit';

/** The second clock: steps, track and field in one row where there is room. */
export const knowledgeStyles = css`
  .clock {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75rem 1.5rem;
    align-items: center;
  }
  .track {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }
  .stop-name,
  .day-field {
    color: var(--rt-text-2);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .day-field {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .changes-title {
    margin: 1rem 0 0.375rem;
    font-size: 0.875em;
  }
  .changes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0.5rem 2rem;
    font-size: 0.9375em;
  }
  .changes .note {
    display: block;
  }
  .is-S .clock {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .is-S .clock > .buttons {
    flex-wrap: nowrap;
  }
  .is-S .track {
    grid-column: 1 / -1;
    grid-row: 2;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0;
  }
  .is-S .track .slider {
    flex: 0 0 100%;
    order: -1;
  }
  .is-S .day-field {
    justify-self: end;
    min-width: 0;
  }
  .is-S .day-field span {
    position: absolute;
    clip-path: inset(50%);
  }
`;
