import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** One option of a command. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  /** One letter. */
  readonly short?: string;
  /** What stands for the value in help, for instance `PX`. */
  readonly value?: string;
  readonly help: string;
}

/** The options of a command by their long names. */
export type Flags = Readonly<Record<string, Flag>>;

/** Values by option; those not given are absent. */
export type FlagValues<Known extends Flags> = {
  readonly [Name in keyof Known]?: Known[Name]['type'] extends 'boolean' ? boolean : string;
};

/** The arguments of a command: options anywhere, everything else a file; after `--` only files. */
export interface ParsedArguments<Known extends Flags> {
  readonly values: FlagValues<Known>;
  readonly files: readonly string[];
}

/** Reads arguments. Throws a UsageError for an option there is not, a value that is missing, or one too many. */
export function parseFlags<Known extends Flags>(args: readonly string[], flags: Known): ParsedArguments<Known> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(explain(error.message)) : error;
  }
}

/** Node’s own messages differ between versions and run over several lines. */
function explain(message: string): string {
  const name = /'(?:-\w, )?(--?[^' =]*)/.exec(message)?.[1] ?? 'an option';
  if (message.startsWith('Unknown option')) return `there is no option ${name}`;
  if (message.includes('does not take an argument')) return `${name} takes no value`;
  return `${name} needs a value; one that begins with a dash is written ${name}=-…`;
}

/** Help: one line an option, in columns. */
export function flagLines(flags: Flags): string {
  const rows = Object.entries(flags).map(([name, { short, value, help }]) => ({
    left: `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  }));
  const widest = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, help }) => `  ${left.padEnd(widest)}  ${help}`).join('\n');
}
