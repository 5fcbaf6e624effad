import { VERSION } from '../render/version.ts';
import { checkCommand } from './check-command.ts';
import type { Command, CommandSystem, ExitStatus } from './command.ts';
import { convertCommand } from './convert-command.ts';
import { DataError } from './data-error.ts';
import { deliver } from './deliver.ts';
import { draftCommand } from './draft-command.ts';
import { commandHelp, programHelp } from './help.ts';
import { oneLine } from './one-line.ts';
import { STANDARD_STREAM } from './read-inputs.ts';
import { svgCommand } from './svg-command.ts';
import { UsageError } from './usage-error.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['svg', svgCommand],
  ['check', checkCommand],
  ['draft', draftCommand],
  ['convert', convertCommand],
]);

/**
 * Carries out one command line, without the program’s name. Never rejects: every failure is one line on standard error
 * and an exit status.
 */
export async function runCommandLine(args: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  try {
    return await dispatch(args, system);
  } catch (error) {
    system.complain(oneLine(messageOf(error)));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function dispatch([name, ...args]: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  if (name === '--help' || name === '-h') return tell(programHelp(commands), system);
  if (name === '--version') return tell(`${VERSION}\n`, system);
  const command = commands.get(name ?? '');
  if (name === undefined || command === undefined) throw new UsageError(`${explainName(name)}; ${offer()}`);
  return asksForHelp(args) ? tell(commandHelp(name, command), system) : command.run(args, system);
}

async function tell(text: string, system: CommandSystem): Promise<ExitStatus> {
  await deliver(text, STANDARD_STREAM, system);
  return 0;
}

/** After `--` everything is a file. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

function explainName(name: string | undefined): string {
  if (name === undefined) return 'no command is given';
  return name.startsWith('-') ? `the command goes before ${name}` : `there is no command “${name}”`;
}

const offer = (): string => `there are ${[...commands.keys()].join(', ')}; --help tells more`;

function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof DataError) return error.message;
  return `unexpected failure: ${error instanceof Error ? error.message : String(error)}`;
}
