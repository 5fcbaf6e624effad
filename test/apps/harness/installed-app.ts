import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { projectRoot } from '../../../src/tools/project-root.mjs';
import type { Mistake } from './app.ts';

const run = promisify(execFile);
const onWindows = process.platform === 'win32';
/** As for somebody who types the command: what is built under `test` is no production build. */
const { NODE_ENV: _mode, ...ENVIRONMENT } = process.env;
const appsFolder = join(projectRoot, 'test/apps');

/** An app in a folder of its own, away from the project, so that nothing is found that was not installed. */
export class InstalledApp {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Copies an app beside `relations-timeline.tgz` and installs what it asks for, newest versions of their ranges. */
  static async install(name: string, parent: string): Promise<InstalledApp> {
    const app = new InstalledApp(join(parent, name));
    cpSync(join(appsFolder, name), app.folder, { recursive: true });
    if (existsSync(join(app.folder, 'src')))
      cpSync(join(appsFolder, 'shared'), join(app.folder, 'src'), { recursive: true });
    await app.npm('install', '--no-audit', '--no-fund', '--no-package-lock');
    return app;
  }

  /** Runs npm in the app; rejects with what it wrote when it fails. */
  async npm(...args: readonly string[]): Promise<string> {
    try {
      const { stdout } = await run('npm', [...args, '--loglevel=error'], {
        cwd: this.folder,
        env: ENVIRONMENT,
        shell: onWindows,
      });
      return stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
      throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  /** What the checker says once a mistake is made; empty when it has not noticed. The mistake is taken back. */
  async complaintAbout({ file, right, wrong }: Mistake): Promise<string> {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(right)) throw new Error(`${file} has no ${right}`);
    writeFileSync(path, text.replace(right, wrong));
    try {
      await this.npm('run', 'check');
      return '';
    } catch (error) {
      return String(error);
    } finally {
      writeFileSync(path, text);
    }
  }

  /** Version of an installed package. */
  versionOf(name: string): string {
    const file = join(this.folder, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  }
}
