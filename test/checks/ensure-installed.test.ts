import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { isInstalled } from '../../src/tools/ensure-installed.mjs';
import { projectRoot } from '../../src/tools/project-root.mjs';

const lit = { version: '3.0.0', integrity: 'sha512-a' };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(folder, 'node_modules/lit'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/lit/package.json'), '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function lock(file: string, packages: object): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

it.each([
  ['the same version', { 'node_modules/lit': lit }, true],
  ['another version', { 'node_modules/lit': { ...lit, version: '2.0.0' } }, false],
  ['the same version of other content', { 'node_modules/lit': { ...lit, integrity: 'sha512-b' } }, false],
  ['nothing', {}, false],
])('with %s present, being installed is %s', (_, present, expected) => {
  lock('package-lock.json', { '': {}, 'node_modules/lit': lit });
  lock('node_modules/.package-lock.json', present);
  expect(isInstalled(folder)).toBe(expected);
});

it('packages of other systems may be missing', () => {
  lock('package-lock.json', { '': {}, 'node_modules/lit': lit, 'node_modules/mac': { ...lit, optional: true } });
  lock('node_modules/.package-lock.json', { 'node_modules/lit': lit });
  expect(isInstalled(folder)).toBe(true);
});

it('a package whose folder was deleted is missed', () => {
  const packages = { 'node_modules/lit': lit, 'node_modules/gone': lit };
  lock('package-lock.json', packages);
  lock('node_modules/.package-lock.json', packages);
  expect(isInstalled(folder)).toBe(false);
});

it('without node_modules nothing is installed; here everything is', () => {
  lock('package-lock.json', { 'node_modules/lit': lit });
  expect(isInstalled(folder)).toBe(false);
  expect(isInstalled(projectRoot)).toBe(true);
});
