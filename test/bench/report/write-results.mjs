import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

import { resultsPage } from './results-page.mjs';

/**
 * Writes the page of results, formatted as the project’s other texts are.
 * @param {string} path
 * @param {import('./goals.mjs').Findings} findings
 * @param {Omit<Parameters<typeof resultsPage>[1], 'before'>} run
 */
export async function writeResults(path, findings, run) {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const page = resultsPage(findings, { ...run, before });
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
