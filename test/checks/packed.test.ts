import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readText } from '../tools/project-files.ts';
import { packPackage } from '../tools/pack-package.ts';

const packageJson = JSON.parse(readText('package.json')) as { readonly exports: Readonly<Record<string, unknown>> };
/** Ways to look an import up that end at a module; `node10` and `node16-cjs` (CJSResolvesToESM) are not asked, see DECISIONS. */
const FROM_MODULES = ['node16-esm', 'bundler'];
/** Files a page loads, and data: nothing imports them by their types. */
const WITHOUT_TYPES = /\.min\.js$|\.json$|\*/;

let folder: string;
let tarball: Uint8Array;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  tarball = new Uint8Array(readFileSync(packPackage(folder)));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Which entry, looked up which way, where a problem has such. */
function placeOf(problem: Problem): string {
  const place: { kind: string; entrypoint?: string; resolutionKind?: string; fileName?: string } = problem;
  const { kind, entrypoint = '', resolutionKind = '', fileName = '' } = place;
  return `${kind}: ${entrypoint} ${resolutionKind} ${fileName}`.trimEnd();
}

const isFromModule = (problem: Problem): boolean =>
  !('resolutionKind' in problem) || FROM_MODULES.includes(problem.resolutionKind);

const entries = Object.keys(packageJson.exports).filter((entry) => !WITHOUT_TYPES.test(entry));

async function typeProblems(data: Uint8Array, entrypoints: string[]): Promise<readonly string[]> {
  const result = await checkPackage(createPackageFromTarballData(data), { entrypoints });
  if (result.types === false) return ['no types at all'];
  return result.problems.filter(isFromModule).map(placeOf);
}

describe('the packed tarball', () => {
  it('has nothing publint objects to, suggestions included', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  }, 60_000);

  it('has types that are right for who imports it from a module (not asked: node10, require, files without types)', async () => {
    expect(await typeProblems(tarball, entries)).toEqual([]);
  }, 120_000);

  it('would be found without an entry', async () => {
    expect(await typeProblems(tarball, ['./nowhere'])).toContain('NoResolution: ./nowhere bundler');
  });
});
