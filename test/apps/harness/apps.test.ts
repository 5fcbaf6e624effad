import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openBrowser } from '../../site/tools/browser.ts';
import { serveFolder, type FolderServer } from '../../site/tools/serve-folder.ts';
import { packPackage } from '../../tools/pack-package.ts';
import { testInPage } from './app-in-page.ts';
import { APPS } from './app.ts';
import { InstalledApp } from './installed-app.ts';

/** Strict, without trusted types: templates of some frameworks are texts that become markup. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'self'";

let parent: string;
let browser: Browser;
const servers: FolderServer[] = [];

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'apps-'));
  renameSync(packPackage(parent), join(parent, 'relations-timeline.tgz'));
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all([browser.close(), ...servers.map((server) => server.close())]);
  rmSync(parent, { recursive: true, force: true });
});

describe.each(APPS.map((app) => [app.name, app] as const))('%s', { timeout: 300_000 }, (name, wanted) => {
  const { packages, mistakes, builds, rendersOnServer } = wanted;
  let app: InstalledApp;

  async function serve(): Promise<{ readonly browser: Browser; readonly origin: string }> {
    const file = 'relations-timeline.min.js';
    if (!builds) copyFileSync(join(app.folder, 'node_modules/relations-timeline/dist', file), join(app.folder, file));
    const server = await serveFolder(builds ? join(app.folder, 'dist') : app.folder, {}, POLICY);
    servers.push(server);
    return { browser, origin: server.origin };
  }

  test('installs the packed package', async ({ task }) => {
    app = await InstalledApp.install(name, parent);
    task.meta.versions = packages.map((one) => `${one} ${app.versionOf(one)}`);
  });

  test('passes the checker of its framework', async () => {
    await app.npm('run', 'check');
  });

  test.each(mistakes.map((mistake) => [mistake.wrong, mistake] as const))(
    'the checker refuses %s',
    async (_, mistake) => {
      expect(await app.complaintAbout(mistake)).toMatch(/count|pie/);
    },
  );

  test.runIf(builds)('builds', async () => {
    await app.npm('run', 'build');
  });

  test.runIf(rendersOnServer)('is written by a server without a page', async () => {
    expect(await app.npm('run', 'ssr')).toContain('<relations-timeline');
  });

  describe('in a browser', () => testInPage(serve));
});

declare module 'vitest' {
  interface TaskMeta {
    /** Names and versions of the packages an app was installed with. */
    versions?: readonly string[];
  }
}
