import { US_CHINA_DOCUMENTS } from '../data/us-china-documents.ts';
import { exportLoss } from '../formats/export-loss.ts';
import type { ReadSource } from '../formats/read-source.ts';
import type { IcsOptions } from '../formats/to-ics.ts';
import { parseTimeline } from '../model/parse-timeline.ts';
import { TimelineError } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { withoutUndefined } from '../util/without-undefined.ts';
import type { Command, CommandSystem, ExitStatus } from './command.ts';
import { CONVERT_FLAGS } from './convert-flags.ts';
import { readConvertInput } from './convert-input.ts';
import { outputFormat, writeOutput } from './convert-output.ts';
import { DataError } from './data-error.ts';
import { deliver } from './deliver.ts';
import { describeLoss } from './describe-loss.ts';
import { describeProblem } from './describe-problem.ts';
import { flagLines, parseFlags } from './flags.ts';
import { toKnowledgeDay } from './option-values.ts';
import { nameOf, readInputs } from './read-inputs.ts';
import { toLocaleTag } from './read-svg-options.ts';

/** `convert`: files of other tools as documents, and documents in other formats. */
export const convertCommand: Command = {
  usage: '[FILE…] -o OUT',
  summary: 'write documents, or files of other tools, in another format',
  details: `${flagLines(CONVERT_FLAGS)}

  Reads   .json (a document, TimelineJS or SIMILE), .csv or .tsv (one event a row, or the sheet of TimelineJS), .ics,
          .xml (SIMILE), .mw or .markwhen
  Writes  .json, .csv, .claims.csv (one claim and party a row), .ics, .jsonld (schema.org)
  What was kept, changed and left out, and why, goes to standard error.`,
  run: convert,
};

async function convert(args: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  const { values, files } = parseFlags(args, CONVERT_FLAGS);
  const { output = '' } = values;
  const format = outputFormat(output);
  const options = withoutUndefined({
    asOf: values['as-of'] === undefined ? undefined : toKnowledgeDay('--as-of', values['as-of']),
    locale: values.locale === undefined ? undefined : toLocaleTag(values.locale),
  });
  const timeline = await readTimeline(files, options, system);
  if (!timeline) throw new DataError(`${namesOf(files)}: ${NO_EVENT}, so ${output} is not written`);
  const text = writeOutput(timeline, format, options);
  if (format !== 'json') report(output, exportLoss(timeline, format, options), system);
  await deliver(text, output, system);
  return 0;
}

const NO_EVENT = 'there is no event in it that can be read';

const namesOf = (files: readonly string[]): string => files.map(nameOf).join(', ');

/** The timeline of all files, what is wrong with it told; `undefined` when of what they hold no event can be read. */
async function readTimeline(
  files: readonly string[],
  options: IcsOptions,
  system: CommandSystem,
): Promise<Timeline | undefined> {
  const inputs = await readFiles(files, options, system);
  const documents = inputs.map((input) => (typeof input === 'string' ? input : input.document));
  const { timeline, problems } =
    files.length === 0
      ? parseTimeline(US_CHINA_DOCUMENTS)
      : refusing(namesOf(files), () => parseTimeline(documents, { names: files }));
  for (const problem of problems) system.complain(describeProblem(problem, files));
  const isUnread = problems.some(({ severity }) => severity === 'error') || inputs.some(isImport);
  return timeline.events.length === 0 && isUnread ? undefined : timeline;
}

const isImport = (input: ReadSource): boolean => typeof input !== 'string';

async function readFiles(
  files: readonly string[],
  options: IcsOptions,
  system: CommandSystem,
): Promise<readonly ReadSource[]> {
  const texts = await readInputs(files, system);
  const inputs = files.map((file, at) => refusing(file, () => readConvertInput(file, texts[at] ?? '', options)));
  inputs.forEach((input, at) => reportInput(files[at] ?? '', input, system));
  return inputs;
}

function reportInput(file: string, input: ReadSource, system: CommandSystem): void {
  if (typeof input === 'string') return;
  for (const problem of input.problems) system.complain(`${nameOf(file)}: ${describeProblem(problem, [])}`);
  report(nameOf(file), input.report, system);
}

function report(file: string, losses: Parameters<typeof describeLoss>[1], system: CommandSystem): void {
  for (const line of describeLoss(file, losses)) system.complain(line);
}

/** What a file or format cannot do is told in one plain line. */
function refusing<Result>(name: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    const [first] = error.problems;
    throw new DataError(`${name}: ${first ? describeProblem(first, []) : error.message}`);
  }
}
