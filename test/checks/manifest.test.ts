import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { filesBelow, readText } from '../tools/project-files.ts';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly declaration: { readonly name: string };
    }[];
  }[];
}

const manifest = JSON.parse(readText('dist/custom-elements.json')) as Manifest;
/** The sources of the page without their doc comments, so that a name cannot be its own witness. */
const code = ['src/elements', 'src/render']
  .flatMap(filesBelow)
  .map((file) => readText(file).replace(/\/\*\*[\s\S]*?\*\//g, ''))
  .join('\n');

/** What a pattern's first group catches in the sources, split into words, each once, in order. */
function inCode(pattern: RegExp): string[] {
  const words = [...code.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(' '));
  return [...new Set(words)].sort();
}

/** Names in the manifest that come with a description, in order. */
function described(items: readonly Described[] = []): string[] {
  return items.flatMap(({ name, description }) => (name !== undefined && description ? [name] : [])).sort();
}

/** The class a tag name is defined with. */
function elementOf(tagName: string): Declaration | undefined {
  const exported = manifest.modules.flatMap((module) => module.exports ?? []);
  const definition = exported.find((one) => one.kind === 'custom-element-definition' && one.name === tagName);
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return declarations.find((one) => one.name === definition?.declaration.name);
}

describe('custom-elements.json', () => {
  it('is what the sources say now', async () => {
    const argv = ['analyze', '--config', 'src/tools/manifest.config.mjs'];
    expect(await cli({ argv, cwd: projectRoot, noWrite: true })).toEqual(manifest);
  }, 60_000);

  it('leaves package.json alone, wherever it is written', async () => {
    const before = readText('package.json');
    const outdir = 'node_modules/.cache/manifest-test';
    const argv = ['analyze', '--config', 'src/tools/manifest.config.mjs', '--outdir', outdir];
    await cli({ argv, cwd: projectRoot, noWrite: false });
    const after = readText('package.json');
    writeFileSync(join(projectRoot, 'package.json'), before);
    expect(after).toBe(before);
  }, 60_000);

  describe.each(['relations-timeline', 'us-china-timeline'])('<%s>', (tagName) => {
    const element = elementOf(tagName);

    it('describes itself and every attribute', () => {
      expect(element?.description).not.toBe('');
      expect(described(element?.attributes)).toEqual((element?.attributes ?? []).map(({ name }) => name).sort());
      expect(described(element?.attributes)).toEqual(expect.arrayContaining(['as-of', 'lanes', 'src', 'theme']));
    });

    it('lists the values of attributes that offer a choice', () => {
      const types = new Map(element?.attributes?.map(({ name, type }) => [name, type?.text]));
      const choices = ['show', 'layout', 'lanes', 'color-by', 'theme'].map((name) => types.get(name));
      expect(choices.filter((text) => !/^'\w+'( \| '\w+')+$/.test(text ?? ''))).toEqual([]);
    });

    it('has no event without a name of its own', () => {
      expect(element?.events?.map(({ name }) => name).sort()).toEqual(described(element?.events));
    });

    it('describes exactly the events that are sent', () => {
      expect(described(element?.events)).toEqual(inCode(/super\(\s*'(rt-[a-z-]+)'/g));
    });

    it('describes exactly the parts there are', () => {
      expect(described(element?.cssParts)).toEqual(inCode(/\bpart(?:="|: ')([a-z -]+)["']/g));
    });

    it('describes exactly the custom properties that are read or set', () => {
      expect(described(element?.cssProperties)).toEqual(inCode(/(--rt-[a-z0-9]+(?:-[a-z0-9]+)*)/g));
    });
  });
});
