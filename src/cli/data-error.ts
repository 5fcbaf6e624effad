/** A file that cannot be read, written, or understood. One plain sentence; exit status 1. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
