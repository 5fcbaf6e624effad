import { TimelineError, type Problem } from '../model/problem.ts';
import type { ParsedTimeline } from '../model/parse-timeline.ts';
import type { Command, CommandSystem, ExitStatus } from './command.ts';
import { deliver } from './deliver.ts';
import { describeProblem } from './describe-problem.ts';
import { parseFlags } from './flags.ts';
import { parseInputs } from './parse-inputs.ts';
import { STANDARD_STREAM } from './read-inputs.ts';

/** `check`: what is wrong with documents, one line a problem. */
export const checkCommand: Command = {
  usage: '[FILE…]',
  summary: 'name what is wrong with documents',
  details: '  One line a problem, path: message (hint), and exit status 1; a count when there is none.',
  run: checkDocuments,
};

async function checkDocuments(args: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  const { files } = parseFlags(args, {});
  const { problems, counts } = await examine(files, system);
  const lines = problems.length > 0 ? problems.map((problem) => describeProblem(problem, files)) : [counts];
  await deliver(`${lines.join('\n')}\n`, STANDARD_STREAM, system);
  return problems.length > 0 ? 1 : 0;
}

interface Findings {
  readonly problems: readonly Problem[];
  /** What was read, in a sentence. */
  readonly counts: string;
}

async function examine(files: readonly string[], system: CommandSystem): Promise<Findings> {
  try {
    const parsed = await parseInputs(files, system);
    return { problems: parsed.problems, counts: countParts(parsed) };
  } catch (error) {
    if (error instanceof TimelineError) return { problems: error.problems, counts: '' };
    throw error;
  }
}

function countParts({ timeline: { layers, events, sources } }: ParsedTimeline): string {
  const parts = [count(layers.length, 'document'), count(events.length, 'event'), count(sources.size, 'source')];
  return `${parts.join(', ')}: no problems`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
