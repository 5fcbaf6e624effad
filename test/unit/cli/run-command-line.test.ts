import { describe, expect, test } from 'vitest';
import { VERSION } from '../../../src/render/version.ts';
import { run } from './memory-system.ts';

describe('help and version', () => {
  test.each(['--help', '-h'])('%s names the commands there are', async (flag) => {
    const { status, out, complaints } = await run([flag]);
    expect(out).toMatch(/relations-timeline svg \[FILE…\] \[-o OUT\]/);
    expect(out).toMatch(/relations-timeline check \[FILE…\]/);
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
  });

  test.each([
    ['svg', '--width PX'],
    ['check', 'One line a problem'],
    ['draft', '--published DAY'],
  ])('%s --help tells its options', async (name, words) => {
    const { status, out } = await run([name, '--nonsense', '--help']);
    expect(out).toContain(words);
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(status).toBe(0);
  });

  test('--version is the version alone', async () => {
    expect(await run(['--version'])).toMatchObject({ status: 0, out: `${VERSION}\n` });
  });
});

describe('bad use is one line on standard error and status 2', () => {
  test.each<[args: readonly string[], line: string]>([
    [[], 'no command is given; there are svg, check, draft, convert; --help tells more'],
    [['draw'], 'there is no command “draw”; there are svg, check, draft, convert; --help tells more'],
    [
      ['--width', '300', 'svg'],
      'the command goes before --width; there are svg, check, draft, convert; --help tells more',
    ],
    [['svg', '--colour', 'red'], 'there is no option --colour'],
    [['svg', '-x'], 'there is no option -x'],
    [['check', '--width', '300'], 'there is no option --width'],
    [['svg', '--width'], '--width needs a value; one that begins with a dash is written --width=-…'],
    [['svg', '--start', '-0044'], '--start needs a value; one that begins with a dash is written --start=-…'],
    [['svg', '-o'], '--output needs a value; one that begins with a dash is written --output=-…'],
    [['svg', '--transparent=yes'], '--transparent takes no value'],
  ])('%j', async (args, line) => {
    expect(await run(args)).toEqual({ status: 2, out: '', complaints: [line], written: {} });
  });
});

test('what cannot be printed is said', async () => {
  expect(await run(['--help'], { writeError: 'ENOSPC' })).toMatchObject({
    status: 1,
    complaints: ['standard output cannot be written: the disk is full'],
  });
});
