import { TimelineError } from '../model/problem.ts';
import type { ParsedTimeline } from '../model/parse-timeline.ts';
import { renderSvg } from '../render/render-svg.ts';
import { checkAgainstTimeline } from './check-against-timeline.ts';
import type { Command, CommandSystem, ExitStatus } from './command.ts';
import { DataError } from './data-error.ts';
import { deliver } from './deliver.ts';
import { describeProblem } from './describe-problem.ts';
import { flagLines, parseFlags } from './flags.ts';
import { parseInputs } from './parse-inputs.ts';
import { STANDARD_STREAM } from './read-inputs.ts';
import { readSvgOptions } from './read-svg-options.ts';
import { SVG_FLAGS } from './svg-flags.ts';
import { UsageError } from './usage-error.ts';

/** `svg`: documents drawn as an SVG file. */
export const svgCommand: Command = {
  usage: '[FILE…] [-o OUT]',
  summary: 'draw documents as an SVG file',
  details: flagLines(SVG_FLAGS),
  run: drawSvg,
};

async function drawSvg(args: readonly string[], system: CommandSystem): Promise<ExitStatus> {
  const { values, files } = parseFlags(args, SVG_FLAGS);
  const options = readSvgOptions(values);
  if (values.output === '') throw new UsageError('--output needs the name of a file');
  const { timeline, problems } = await parseReadable(files, system);
  checkAgainstTimeline(timeline, options);
  const svg = renderSvg(timeline, options);
  if (problems.length > 0) system.complain(countProblems(problems.length));
  await deliver(svg, values.output ?? STANDARD_STREAM, system);
  return 0;
}

/** Of several files that are no timeline the first is named: one plain line. */
async function parseReadable(files: readonly string[], system: CommandSystem): Promise<ParsedTimeline> {
  try {
    return await parseInputs(files, system);
  } catch (error) {
    if (!(error instanceof TimelineError)) throw error;
    const [first, ...others] = error.problems;
    const more = others.length > 0 ? `; ${others.length} more` : '';
    throw new DataError(`${first ? describeProblem(first, files) : error.message}${more}`);
  }
}

const countProblems = (count: number): string =>
  `${count === 1 ? '1 problem' : `${count} problems`} in the data; the rest is drawn (\`check\` names ${count === 1 ? 'it' : 'them'})`;
