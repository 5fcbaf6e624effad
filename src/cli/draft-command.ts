import type { Draft } from '../draft/draft-from-text.ts';
import type { DraftProblem } from '../draft/draft-problem.ts';
import { TimelineError } from '../model/problem.ts';
import type { Command, CommandSystem, ExitStatus } from './command.ts';
import { DataError } from './data-error.ts';
import { deliver } from './deliver.ts';
import { flagLines, parseFlags, type Flags } from './flags.ts';
import { oneLine } from './one-line.ts';
import { readInputs, STANDARD_STREAM } from './read-inputs.ts';
import { UsageError } from './usage-error.ts';

const DRAFT_FLAGS = {
  published: { type: 'string', value: 'DAY', help: 'the day the text was published; relative dates count from it' },
  output: { type: 'string', short: 'o', value: 'OUT', help: 'file to write; without it, or with -, standard output' },
} as const satisfies Flags;

/** `draft`: the dated statements of a text as a document to be reviewed. */
export const draftCommand: Command = {
  usage: 'FILE.txt --published DAY [-o OUT]',
  summary: 'find the dated statements of an English text, to be reviewed',
  details: `${flagLines(DRAFT_FLAGS)}

  Every event carries the field draft: its sentence, where it stands, how sure the date is. What cannot be dated is
  named on standard error, one line each.`,
  run: draft,
};

async function draft(args: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  const { values, files } = parseFlags(args, DRAFT_FLAGS);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('draft takes one text: FILE.txt, or -');
  if (values.published === undefined) throw new UsageError('--published is missing: the day the text was published');
  if (values.output === '') throw new UsageError('--output needs the name of a file');
  const [text = ''] = await readInputs([file], system);
  const { document, problems } = await draftText(text, values.published);
  const fatal = problems.find(({ reason }) => reason === 'no-text' || reason === 'language-not-read');
  if (fatal) throw new DataError(describe(fatal));
  for (const problem of problems) system.complain(describe(problem));
  await deliver(`${JSON.stringify(document, null, 2)}\n`, values.output ?? STANDARD_STREAM, system);
  return 0;
}

/** The reader of language is large, so the other commands do without it. */
async function draftText(text: string, published: string): Promise<Draft> {
  const { draftFromText } = await import('../draft/draft-from-text.ts');
  try {
    return draftFromText(text, { published });
  } catch (error) {
    throw error instanceof TimelineError ? new UsageError(`--published: ${error.problems[0]?.message ?? ''}`) : error;
  }
}

const describe = ({ path, message }: DraftProblem): string => oneLine(`${path}: ${message}`);
