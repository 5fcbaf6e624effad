import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { commandLine } from '../site/tools/command-line.ts';
import { readText } from '../tools/project-files.ts';
import { readmeBlocks, readmeLanguages } from '../tools/readme-blocks.ts';

/** What other checks run: the page is started, the tests are run, and the package is packed and installed. */
const RUN_ELSEWHERE = ['npm start', 'npm test', 'npm pack', 'npm install'];
const COMMAND = 'npx relations-timeline ';

const lines = readmeBlocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*$/, ''));
const commands = lines.filter((line) => line.startsWith(COMMAND));

/** A folder with the files the examples name. */
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  copyFileSync(join(projectRoot, 'data/report-2026-02-04.json'), at('my-timeline.json'));
  copyFileSync(join(projectRoot, 'test/fixtures/article-to-draft.txt'), at('article.txt'));
  commandLine(['convert', 'my-timeline.json', '-o', 'talks.ics'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the examples of the README', () => {
  it('are in languages that are run: these two here, pages in a browser', () => {
    expect([...readmeLanguages()].sort()).toEqual(['html', 'sh', 'ts']);
  });

  it('name no command that nobody runs', () => {
    const others = lines.filter((line) => !commands.includes(line));
    expect(others.filter((line) => !RUN_ELSEWHERE.some((known) => line.startsWith(known)))).toEqual([]);
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)('%s', (command) => {
    const { status, out, err } = commandLine(command.slice(COMMAND.length).split(/\s+/), { cwd: folder });
    expect(status, out.slice(0, 500) + err).toBe(0);
  });

  it('name the packed file as it is called', () => {
    const { version } = JSON.parse(readText('package.json')) as { readonly version: string };
    const named = [...readText('README.md').matchAll(/[\w.-]+\.tgz/g)].map(([name]) => name);
    expect(new Set(named)).toEqual(new Set([`relations-timeline-${version}.tgz`]));
  });

  it.each(readmeBlocks('ts'))('code %#', (code) => {
    const core = pathToFileURL(join(projectRoot, 'dist/core.js')).href;
    writeFileSync(at('example.mjs'), code.replace('relations-timeline/core', core));
    execFileSync(process.execPath, ['example.mjs'], { cwd: folder, stdio: 'pipe' });
    expect(readFileSync(at('my-timeline.svg'), 'utf8')).toContain('</svg>');
  });
});
