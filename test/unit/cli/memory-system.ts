import type { CommandSystem, ExitStatus } from '../../../src/cli/command.ts';
import { runCommandLine } from '../../../src/cli/run-command-line.ts';

/** What a command line did. */
export interface Outcome {
  readonly status: ExitStatus;
  /** Standard output. */
  readonly out: string;
  /** Standard error, line by line. */
  readonly complaints: readonly string[];
  /** Files written. */
  readonly written: Readonly<Record<string, string>>;
}

/** The machine a command line runs on. */
export interface Machine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  /** Code of the system error with which every write fails. */
  readonly writeError?: string;
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: something of Node’s own`), { code });
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Runs a command line without touching disk or streams. */
export async function run(args: readonly string[], machine: Machine = {}): Promise<Outcome> {
  const { files = {}, input, writeError } = machine;
  const written: Record<string, string> = {};
  const complaints: string[] = [];
  let out = '';
  const failIfAsked = (): Promise<void> =>
    writeError === undefined ? Promise.resolve() : Promise.reject(systemError(writeError));
  const system: CommandSystem = {
    readFile: (path) => {
      const content = files[path];
      return content === undefined ? Promise.reject(systemError('ENOENT')) : Promise.resolve(toBytes(content));
    },
    readInput: () => (input === undefined ? Promise.reject(systemError('EAGAIN')) : Promise.resolve(toBytes(input))),
    writeFile: async (path, text) => {
      await failIfAsked();
      written[path] = text;
    },
    print: async (text) => {
      await failIfAsked();
      out += text;
    },
    complain: (line) => void complaints.push(line),
  };
  return { status: await runCommandLine(args, system), out, complaints, written };
}
