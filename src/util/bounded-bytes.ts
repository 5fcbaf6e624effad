/** The most that is read at once, bytes: more than a million events with a summary each take. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** Something holds more than is read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  /** How much there is, bytes; `undefined` when it was not read to its end. */
  readonly bytes: number | undefined;

  constructor(bytes?: number) {
    const size = bytes === undefined ? 'larger' : `${megabytes(bytes)} MB, larger`;
    super(`${size} than the ${megabytes(MOST_BYTES)} MB that are read at once`);
    this.bytes = bytes;
  }
}

/** Whole megabytes, rounded up, so that what is beyond a limit looks so. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);

/** Gathers the parts of a stream, up to a limit. */
export class BoundedBytes {
  readonly #parts: Uint8Array[] = [];
  #bytes = 0;

  /** Takes a part. Throws a TooLargeError as soon as there are more than `MOST_BYTES`. */
  add(part: Uint8Array): void {
    this.#bytes += part.length;
    if (this.#bytes > MOST_BYTES) throw new TooLargeError();
    this.#parts.push(part);
  }

  /** All parts, one behind the other. */
  whole(): Uint8Array {
    const whole = new Uint8Array(this.#bytes);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
