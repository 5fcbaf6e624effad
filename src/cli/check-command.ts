import { TimelineError, type Problem } from '../model/problem.ts';
import type { ParsedTimeline } from '../model/parse-timeline.ts';
import { passedPlans } from '../model/passed-plans.ts';
import type { Command, CommandSystem, ExitStatus } from './command.ts';
import { deliver } from './deliver.ts';
import { describeProblem } from './describe-problem.ts';
import { inDocumentOrder } from './document-order.ts';
import { parseFlags } from './flags.ts';
import { lookForGaps } from './look-for-gaps.ts';
import { lookOver } from './look-over.ts';
import { mendDate } from './mend-date.ts';
import { parseInputs } from './parse-inputs.ts';
import { STANDARD_STREAM } from './read-inputs.ts';

/** `check`: what is wrong with documents, one line a problem. */
export const checkCommand: Command = {
  usage: '[FILE…]',
  summary: 'name what is wrong with documents',
  details:
    '  One line a problem, path: message (hint), and exit status 1; then what readers miss though nothing is wrong,\n  as hints; then what was read, and how many problems.',
  run: checkDocuments,
};

async function checkDocuments(args: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  const { files } = parseFlags(args, {});
  const { problems, hints, counts } = await examine(files, system);
  const lines = [
    ...problems.map((problem) => describeProblem(mendDate(problem), files)),
    ...hints.map((hint) => `hint: ${describeProblem(hint, files)}`),
    counts,
  ];
  await deliver(`${lines.join('\n')}\n`, STANDARD_STREAM, system);
  return problems.length > 0 ? 1 : 0;
}

interface Findings {
  readonly problems: readonly Problem[];
  /** What is not wrong, but missed. */
  readonly hints: readonly Problem[];
  /** What was read, in a sentence. */
  readonly counts: string;
}

async function examine(files: readonly string[], system: CommandSystem): Promise<Findings> {
  try {
    const parsed = await parseInputs(files, system);
    const problems = inDocumentOrder([...parsed.problems, ...lookOver(parsed.timeline)], parsed.timeline);
    const hints = [...passedPlans(parsed.timeline), ...lookForGaps(parsed.timeline)];
    return { problems, hints, counts: countParts(parsed, problems.length) + countHints(hints.length) };
  } catch (error) {
    if (error instanceof TimelineError)
      return { problems: error.problems, hints: [], counts: countProblems(error.problems.length) };
    throw error;
  }
}

function countParts({ timeline: { layers, events, sources } }: ParsedTimeline, problems: number): string {
  const parts = [count(layers.length, 'document'), count(events.length, 'event'), count(sources.size, 'source')];
  return `${parts.join(', ')}: ${countProblems(problems)}`;
}

const countProblems = (problems: number): string => (problems === 0 ? 'no problems' : count(problems, 'problem'));

const countHints = (hints: number): string => (hints === 0 ? '' : `, ${count(hints, 'hint')}`);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
