// `npm test`: installs what is missing, builds, finds or brings a browser, then runs the tests.
import { ensureInstalled } from './ensure-installed.mjs';
import { findBrowser } from './find-browser.mjs';
import { isBuilt } from './is-built.mjs';
import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';
import { isSelected } from './selected-projects.mjs';

const args = process.argv.slice(2);
const selects = (/** @type {string} */ project) => isSelected(project, args);

const installed = ensureInstalled();
process.chdir(projectRoot);
if (!installed && (selects('site') || selects('checks')) && !isBuilt()) buildFirst();
if (selects('browser') || selects('site')) await provideBrowser();

console.log('Testing …');
// In this process, not in a child: ending `npm test` then ends the tests.
process.argv = [process.execPath, 'vitest', 'run', ...args];
await import(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).href);

function buildFirst() {
  console.log('Building dist …');
  if (!runNpm(['run', '--silent', 'build'])) process.exit(1);
}

/** Puts a browser into `$CHROME_PATH`; without one the rest is tested, and the run fails. */
async function provideBrowser() {
  try {
    const browser = await findBrowser();
    process.env.CHROME_PATH = browser.path;
    console.log(`Browser: ${browser.version} (${browser.from}: ${browser.path})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('The tests that need a browser are left out, so this run fails whatever the others say.');
    process.env.WITHOUT_BROWSER = '1';
    process.on('exit', () => (process.exitCode ||= 1));
  }
}
