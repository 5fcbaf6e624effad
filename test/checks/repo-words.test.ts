import { describe, expect, it } from 'vitest';

import { ownFiles, readText } from '../tools/project-files.ts';

/** Strings others collected to break programs: they name files of a machine on purpose. */
const collected = 'test/fixtures/security/';
const texts = ownFiles().filter(
  (file) => !file.startsWith(collected) && !/\.(png|jpe?g|gif|ico|woff2?|zip)$/.test(file),
);

const unwanted: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', /(?<![\w.}])\/(work|root|home|Users|tmp)\/\w/],
  ['the address of a package registry', /registry\.(npm|yarn)|\bartifactory\b|\/nexus\//i],
];
/** This file names what it looks for. */
const itself = 'test/checks/repo-words.test.ts';

describe('the files of the project', () => {
  it('are read at all', () => {
    expect(texts.length).toBeGreaterThan(50);
  });

  it.each(unwanted)('hold no %s', (_, pattern) => {
    const found = texts.filter((file) => file !== itself && pattern.test(readText(file)));
    expect(found).toEqual([]);
  });

  it.each(['package-lock.json', 'test/bench/package-lock.json'])('lock packages by their sum: %s', (file) => {
    const lock = readText(file);
    expect(lock).not.toContain('"resolved"');
    expect(lock).toContain('"integrity"');
  });
});
