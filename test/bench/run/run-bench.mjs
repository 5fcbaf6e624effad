import { findBrowser } from '../../../src/tools/find-browser.mjs';
import { summarize } from '../report/summarize.mjs';
import { bundleAdapters } from './bundle-adapters.mjs';
import { describeMachine, describePackages } from './describe-machine.mjs';
import { measureDrags } from './measure-drags.mjs';
import { measureInteractions } from './measure-interactions.mjs';
import { measureParsing } from './measure-parsing.mjs';
import { profileOurs } from './profile-ours.mjs';
import { runCells } from './run-cells.mjs';
import { serve } from './serve.mjs';

/**
 * Measures everything the options name.
 * @param {import('../options.mjs').Options} options
 * @param {(line: string) => void} say told of every cell when it is done
 */
export async function runBench(options, say) {
  const { adapters, sizes, repeats, capMs, quick } = options;
  const browser = await findBrowser();
  const gzipKb = await bundleAdapters(adapters);
  const server = await serve();
  const context = { browserPath: browser.path, origin: server.origin, repeats, say };
  const hasOurs = adapters.some(({ kind }) => kind === 'ours');
  const parsing = hasOurs ? await measureParsing(options, say) : [];
  const interactions = hasOurs ? await measureInteractions(context) : new Map();
  const drags = hasOurs ? await measureDrags(sizes, context) : new Map();
  const cells = await runCells(options, context);
  const profile = options.profile && hasOurs ? await profileOurs(context, largestOpened(cells)) : undefined;
  server.close();
  return {
    findings: { summaries: summarize(cells), adapters, sizes, parsing, interactions, drags, gzipKb, profile },
    run: {
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(),
      browser: `${browser.version}, software rendering, frames not capped`,
      packages: describePackages(adapters),
      rules: `Repeats: ${repeats}; cap of a cell: ${capMs / 1000} s`,
      isTrial: quick,
    },
  };
}

/** The most events ours has opened; without any, the smallest size. */
function largestOpened(cells) {
  const ours = cells.filter(({ adapter }) => adapter === 'ours');
  const opened = ours.filter(({ openMs }) => openMs !== undefined).map(({ size }) => size);
  return opened.length > 0 ? Math.max(...opened) : Math.min(...ours.map(({ size }) => size));
}
