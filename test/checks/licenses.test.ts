import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { runtimePackages } from '../../src/tools/runtime-packages.mjs';
import { serveLicenses } from '../../src/tools/serve-licenses.mjs';
import { readText } from '../tools/project-files.ts';

/** Licences that ask for no more than to be named and passed on. */
const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']);
/** Others, each for one package and for the reason that stands in src/DECISIONS.md. */
const EXCEPTIONS: Readonly<Record<string, string>> = { 'ical.js': 'MPL-2.0' };

const packages = runtimePackages(projectRoot);
const { dependencies, license } = JSON.parse(readText('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly license: string;
};

describe('what ships with the package', () => {
  it('is found, with what it depends on itself', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toContain('lit-html');
  });

  it('may be passed on', () => {
    const others = packages.filter((one) => !ALLOWED.has(one.license) && EXCEPTIONS[one.name] !== one.license);
    expect(others.map(({ name, license: own }) => `${name}: ${own}`)).toEqual([]);
  });

  it('has a reason in src/DECISIONS.md, and nothing else has one', () => {
    const table = /## Run-time dependencies\n\n(.*)/s.exec(readText('src/DECISIONS.md'))?.[1] ?? '';
    const named = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, cell = '']) => cell.split(', ')).slice(1);
    expect(named.filter((name) => !name.startsWith('-')).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('is named with the text of its licence beside the built files', () => {
    const text = readText('dist/third-party-licenses.txt');
    for (const { name, version, license: own } of packages) expect(text).toContain(`${name} ${version} (${own})`);
    expect(text).toContain('Redistributions in binary form must reproduce the above copyright');
    expect(readText('dist/site/third-party-licenses.txt')).toBe(text);
  });

  it('is named under `npm start` too', async () => {
    const plugins = [serveLicenses()];
    const server = await createServer({
      configFile: false,
      root: projectRoot,
      server: { port: 0 },
      logLevel: 'silent',
      plugins,
    });
    try {
      await server.listen();
      const { port } = server.httpServer?.address() as AddressInfo;
      const answer = await fetch(`http://localhost:${port}/third-party-licenses.txt`);
      expect(answer.headers.get('content-type')).toContain('text/plain');
      expect(await answer.text()).toBe(readText('dist/third-party-licenses.txt'));
    } finally {
      await server.close();
    }
  });

  it('is our own under MIT', () => {
    expect([license, readText('LICENSE').includes('MIT License')]).toEqual(['MIT', true]);
  });
});
