import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { commandLine } from './tools/command-line.ts';

const isPosix = process.platform !== 'win32';
const document = JSON.stringify({ title: 'Small', events: [{ when: '2025-10-30', title: 'Busan meeting' }] });

describe('dist/cli.js', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-line-'));
    writeFileSync(at('small.json'), document);
    writeFileSync(
      at('later.json'),
      JSON.stringify({ events: [{ when: '2026-04', title: 'Visit', status: 'planned' }] }),
    );
    writeFileSync(at('broken.json'), '{"events": [');
    writeFileSync(
      at('dirty.json'),
      JSON.stringify({
        events: [
          { when: '2025-13', title: 'A' },
          { when: '2025', title: 'B' },
        ],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('draws the bundled documents', () => {
    const { status, out, err } = commandLine(['svg']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^<\?xml .*<\/svg>\n$/s);
    expect(out).toContain('Trump and Xi meet in Busan');
  });

  test('draws several files, one of them from standard input, into a file', () => {
    const args = ['svg', 'later.json', '-', '-o', 'out.svg'];
    expect(commandLine(args, { cwd: folder, input: document })).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(at('out.svg'), 'utf8')).toMatch(/Busan meeting.*Planned: Visit/s);
  });

  test('checks', () => {
    expect(commandLine(['check', 'small.json'], { cwd: folder })).toMatchObject({ status: 0, err: '' });
    const { status, out } = commandLine(['check', 'dirty.json'], { cwd: folder });
    expect(out).toMatch(
      /^dirty\.json: events\[0\]\.when: .*month 13.*\nhint: dirty\.json: title: .*\n1 document, 1 event, 0 sources: 1 problem, 1 hint\n$/,
    );
    expect(status).toBe(1);
  });

  test('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(commandLine(['--version']).out).toBe(`${version}\n`);
  });

  test.each<[name: string, args: readonly string[], status: number, line: RegExp]>([
    ['no command', [], 2, /no command is given/],
    ['an unknown command', ['draw'], 2, /no command “draw”/],
    ['an unknown option', ['svg', '--colour'], 2, /no option --colour/],
    ['a date that is none', ['svg', '--start', '2025-02-30'], 2, /--start: “2025-02-30” is not an EDTF date/],
    ['a file that is not there', ['svg', 'nowhere.json'], 1, /nowhere\.json cannot be read/],
    ['a file that is no JSON', ['svg', 'broken.json'], 1, /broken\.json: this is not JSON: line 1/],
    ['a folder in place of a file', ['svg', '.'], 1, /cannot be read: this is a folder/],
    ['a folder that is not there', ['svg', '-o', 'nowhere/out.svg'], 1, /nowhere\/out\.svg cannot be written/],
    ['a folder in place of the output', ['svg', '-o', '.'], 1, /cannot be written: this is a folder/],
  ])('%s: one line on standard error, no half file', (_, args, status, line) => {
    const before = readdirSync(folder);
    const result = commandLine(args, { cwd: folder });
    expect(result).toMatchObject({ status, out: '' });
    expect(result.err).toMatch(/^relations-timeline: .+\n$/);
    expect(result.err).toMatch(line);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.skipIf(!isPosix)('a folder that takes no files', () => {
    // Linux lets nobody, not even root, make files there.
    const closed = existsSync('/proc/self') ? '/proc/out.svg' : '/dev/fd/out.svg';
    const { status, err } = commandLine(['svg', '-o', closed]);
    expect(status).toBe(1);
    expect(err).toMatch(/^relations-timeline: .* cannot be written: .+\n$/);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk', () => {
    expect(commandLine(['svg', '-o', '/dev/full'])).toEqual({
      status: 1,
      out: '',
      err: 'relations-timeline: /dev/full cannot be written: the disk is full\n',
    });
  });

  test.skipIf(!isPosix)(
    'a write that breaks off in the middle leaves the older file whole and nothing beside it',
    () => {
      writeFileSync(at('whole.svg'), 'older');
      const before = readdirSync(folder);
      // The system stops the file at 8 × 512 or 1,024 bytes; the drawing has more.
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', 'ulimit -f 8; exec "$0" "$1" svg -o whole.svg', process.execPath, join(projectRoot, 'dist/cli.js')],
        { cwd: folder, encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'relations-timeline: whole.svg cannot be written: the file would be larger than the system allows\n',
      });
      expect(readFileSync(at('whole.svg'), 'utf8')).toBe('older');
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  test('bad data leaves an older file as it was', () => {
    writeFileSync(at('kept.svg'), 'older');
    expect(commandLine(['svg', 'broken.json', '-o', 'kept.svg'], { cwd: folder }).status).toBe(1);
    expect(readFileSync(at('kept.svg'), 'utf8')).toBe('older');
  });

  test.skipIf(!isPosix)('says nothing when its reader goes away', async () => {
    const child = spawn(process.execPath, [join(projectRoot, 'dist/cli.js'), 'svg'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const errors: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => void errors.push(text));
    const status = await new Promise((resolve) => void child.on('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
  });

  test.skipIf(!isPosix)('can be started by itself', () => {
    expect(execFileSync(join(projectRoot, 'dist/cli.js'), ['--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });
});
