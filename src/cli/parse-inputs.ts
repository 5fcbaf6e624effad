import { US_CHINA_DOCUMENTS } from '../data/us-china-documents.ts';
import { parseTimeline, type ParsedTimeline } from '../model/parse-timeline.ts';
import type { CommandSystem } from './command.ts';
import { readInputs } from './read-inputs.ts';

/**
 * The timeline of some files; without any, of the bundled documents. Rejects as `readInputs`, and with a TimelineError
 * when an input is no timeline.
 */
export async function parseInputs(files: readonly string[], system: CommandSystem): Promise<ParsedTimeline> {
  if (files.length === 0) return parseTimeline(US_CHINA_DOCUMENTS);
  return parseTimeline(await readInputs(files, system), { names: files });
}
