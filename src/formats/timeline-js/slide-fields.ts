/** The field of a slide that a path leads to: `events[3].text.headline` → `text.headline`. */
export const fieldOf = (path: string): string => path.replace(/^[^.]*\./, '');

/** Whether anything is written in a field. */
export const isWritten = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '');
