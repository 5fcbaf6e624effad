import { defineConfig } from 'vitest/config';

import { findBrowser } from '../../../src/tools/find-browser.mjs';
import { projectRoot } from '../../../src/tools/project-root.mjs';

/** `npm run apps`: installs the packed package into every app; takes minutes and a package registry. */
export default defineConfig(async () => ({
  root: projectRoot,
  test: {
    name: 'apps',
    include: ['test/apps/harness/*.test.ts'],
    environment: 'node',
    env: { CHROME_PATH: (await findBrowser()).path },
    reporters: ['default', './test/apps/harness/results-reporter.ts', './test/tools/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
}));
