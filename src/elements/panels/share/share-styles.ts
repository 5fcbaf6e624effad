import { css } from 'lit';

/** Links, code and files: links beside the code where there is room, files below both. */
export const shareStyles = css`
  .share {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem 3rem;
  }
  .is-L .share,
  .is-XL .share {
    grid-template-columns: minmax(0, 15rem) minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
  }
  .is-L .share-part.is-embed,
  .is-XL .share-part.is-embed {
    grid-area: 1 / 2 / span 2 / 3;
  }
  .share-part.is-files {
    grid-column: 1 / -1;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--rt-grid);
  }
  .share .note {
    max-width: 40rem;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.5rem;
  }
  .refused {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.5rem;
    font-size: 0.875em;
  }
  .refused textarea {
    width: 100%;
    resize: vertical;
  }
  .panel.is-share {
    position: relative;
  }
  .is-share > .close {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0;
    float: none;
    margin: 0;
  }
  .share .segments {
    margin-block-end: 0.5rem;
  }
  .share .segment {
    flex: auto;
    white-space: nowrap;
  }
  .share .segment[aria-pressed='true'],
  .preview-widths [aria-pressed='true'] {
    background: var(--rt-text);
    color: var(--rt-background);
  }
  .code {
    overflow-x: auto;
    margin: 0.5rem 0 0;
    padding: 0.75rem;
    border-radius: var(--rt-radius);
    background: var(--rt-chip);
    color: var(--rt-text);
    font:
      0.8125em/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .preview-widths {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 1rem;
    font-size: 0.875em;
  }
  .preview {
    overflow: auto;
    max-height: 40rem;
    margin-block-start: 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--rt-grid);
    border-radius: var(--rt-radius);
  }
  .preview > * {
    display: block;
    border: 0;
  }
  .downloads {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 1rem 2rem;
  }
  .downloads .note {
    margin-block-start: 0.375rem;
  }
  .failure {
    margin-block-start: 1rem;
    color: var(--rt-error);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .share [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
