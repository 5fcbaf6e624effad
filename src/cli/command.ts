/** What commands need of the machine: files and the three streams. */
export interface CommandSystem {
  /** All bytes of a file. Rejects with a Node system error, or a TooLargeError. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** All bytes of standard input. Rejects as `readFile`. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Writes a file whole or not at all. Rejects with a Node system error. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Writes to standard output; resolves when it is written or nobody reads any more. */
  readonly print: (text: string) => Promise<void>;
  /** Writes one line to standard error, behind the program’s name. */
  readonly complain: (line: string) => void;
}

/** Exit status: 0 done; 1 bad data, or a file that cannot be read or written; 2 bad use. */
export type ExitStatus = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  /** What stands behind the command’s name, for instance `[FILE…] [-o OUT]`. */
  readonly usage: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** All its help tells beyond usage and summary. */
  readonly details: string;
  /** Carries the command out. Rejects with a UsageError or a DataError. */
  readonly run: (args: readonly string[], system: CommandSystem) => Promise<ExitStatus>;
}
