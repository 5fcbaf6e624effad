import { fileURLToPath } from 'node:url';
import type { BrowserConfigOptions } from 'vitest/node';
import type { TestProjectInlineConfiguration } from 'vitest/config';

import { findBrowser, launchArgs } from '../../src/tools/find-browser.mjs';
import { isSelected } from '../../src/tools/selected-projects.mjs';

/** West and east of UTC, half hours, and an island that skipped a day: whatever a machine is set to. */
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
const zoneTests = 'test/**/*.zones.test.ts';
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Long enough for a machine that does other work too: what takes time is a matter of the bench, not of a test. */
const testTimeout = 60_000;
const setupFiles = ['test/tools/fail-on-warnings.ts'];

/**
 * The groups of tests `--project` chooses from.
 * @param args the arguments of the run: a browser is looked for only when a group that needs it is chosen,
 *   and not with `$WITHOUT_BROWSER`, which leaves those groups out
 * @throws Error when a browser is needed and cannot be had
 */
export async function testProjects(args: readonly string[]): Promise<TestProjectInlineConfiguration[]> {
  const needsBrowser = ['browser', 'site'].some((project) => isSelected(project, args));
  return [
    pureProject('unit', ['test/unit/**/*.test.ts']),
    ...zones.map((zone) => zoneProject(zone)),
    pureProject('cases', ['test/cases/**/*.test.ts']),
    nodeProject('checks', ['test/checks/**/*.test.ts']),
    ...(needsBrowser && process.env.WITHOUT_BROWSER === undefined ? await browserProjects() : []),
  ];
}

async function browserProjects(): Promise<TestProjectInlineConfiguration[]> {
  const { path } = await findBrowser();
  return [await browserProject(path), siteProject(path)];
}

function nodeProject(name: string, include: string[]): TestProjectInlineConfiguration {
  return { root, test: { name, include, exclude: [zoneTests], environment: 'node', setupFiles, testTimeout } };
}

/** Tests of functions, which leave nothing behind: one worker loads the modules once for many files, which is most of their time. */
function pureProject(name: string, include: string[]): TestProjectInlineConfiguration {
  const { test, ...project } = nodeProject(name, include);
  return { ...project, test: { ...test, isolate: false } };
}

/** A process a file, because a zone belongs to a process. */
function zoneProject(zone: string): TestProjectInlineConfiguration {
  const name = `zones ${zone}`;
  return {
    root,
    test: { name, include: [zoneTests], environment: 'node', pool: 'forks', env: { TZ: zone }, setupFiles },
  };
}

/** Tests that drive a browser themselves, against dist: `process.env.CHROME_PATH` is one that starts. */
function siteProject(chromePath: string): TestProjectInlineConfiguration {
  const include = ['test/site/**/*.test.ts'];
  const env = { CHROME_PATH: chromePath };
  return {
    root,
    test: { name: 'site', include, environment: 'node', env, setupFiles, testTimeout, hookTimeout: testTimeout },
  };
}

/** Tests that run inside the page. */
async function browserProject(chromePath: string): Promise<TestProjectInlineConfiguration> {
  const include = ['test/browser/**/*.test.ts'];
  const optimizeDeps = { include: ['lit', 'lit/decorators.js', 'axe-core', 'chrono-node', 'compromise'] };
  return {
    root,
    optimizeDeps,
    test: { name: 'browser', include, setupFiles, testTimeout, browser: await browserOptions(chromePath) },
  };
}

async function browserOptions(chromePath: string): Promise<BrowserConfigOptions> {
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { executablePath: chromePath, args: launchArgs },
      contextOptions: { deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' },
    }),
    instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
  };
}
