/** A timeline that a format cannot hold. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  /** `too-deep`: some field is nested more deeply than can be written. */
  readonly code: 'too-deep';

  constructor(code: 'too-deep', message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
