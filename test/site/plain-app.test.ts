import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { testInPage } from '../apps/harness/app-in-page.ts';
import { packPackage } from '../tools/pack-package.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

let folder: string;
let browser: Browser;
let server: FolderServer;

/** Puts the app and the single file of the packed package into a folder, as an editor would. */
function unpack(): void {
  const tarball = packPackage(folder);
  execFileSync('tar', ['-xzf', basename(tarball)], { cwd: folder });
  cpSync(join(projectRoot, 'test/apps/plain'), join(folder, 'app'), { recursive: true });
  const file = 'relations-timeline.min.js';
  copyFileSync(join(folder, 'package/dist', file), join(folder, 'app', file));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plain-app-'));
  unpack();
  [browser, server] = await Promise.all([openBrowser(), serveFolder(join(folder, 'app'))]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a page without a build, with the single file of the packed package', () => {
  testInPage(() => Promise.resolve({ browser, origin: server.origin }));
});
