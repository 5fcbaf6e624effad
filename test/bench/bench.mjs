// `npm run bench`: measures ours beside others in one run and writes RESULTS.md. README.md says what and how.
import { join } from 'node:path';

import { readOptions } from './options.mjs';
import { benchFolder } from './run/folders.mjs';
import { prepare } from './run/prepare.mjs';

const args = process.argv.slice(2);
const options = readOptions(args);
prepare();

// These load packages that may have been installed a moment ago only.
const [{ runBench }, { writeResults }] = await Promise.all([
  import('./run/run-bench.mjs'),
  import('./report/write-results.mjs'),
]);
const { findings, run } = await runBench(options, (line) => console.log(line));
const path = options.output ?? join(benchFolder, 'RESULTS.md');
const said = args.filter((arg, index) => !arg.startsWith('--output') && args[index - 1] !== '--output');
await writeResults(path, findings, {
  ...run,
  command: ['npm run bench', ...(said.length > 0 ? ['--', ...said] : [])].join(' '),
});
console.log(`Written: ${path}`);
