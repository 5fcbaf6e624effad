import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import ts from 'typescript';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { filesBelow, isPresent, readText } from '../tools/project-files.ts';

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly types: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly customElements: string;
}

const packageJson = JSON.parse(readText('package.json')) as PackageJson;
const { exports, bin, types, unpkg, jsdelivr, customElements } = packageJson;
const entries = [
  'relations-timeline',
  'relations-timeline/us-china',
  'relations-timeline/core',
  'relations-timeline/class.js',
];

const registration = /customElements\.define\(["'](relations|us-china)-timeline/;

/** What a bundler makes of a consumer's module, left in memory. */
async function bundle(entry: string): Promise<string> {
  const consumer = {
    name: 'consumer',
    resolveId: (id: string): string | null => (id === 'consumer' ? id : null),
    load: (id: string): string | null => (id === 'consumer' ? entry : null),
  };
  const result = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'silent',
    plugins: [consumer],
    build: { write: false, minify: false, rolldownOptions: { input: 'consumer' } },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n') ?? '';
}

/** Complaints of the compiler about a consumer who imports every entry, libraries checked too. */
function typeErrors(moduleKind: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(projectRoot, join(folder, 'node_modules/relations-timeline'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const file = join(folder, 'consumer.ts');
    writeFileSync(file, entries.map((entry, index) => `export * as entry${index} from '${entry}';`).join('\n'));
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipDefaultLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: moduleKind,
      moduleResolution,
      types: [],
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map((one) => `${one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
}

describe('package.json', () => {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const single = targets.filter((target) => !target.includes('*'));
  const folders = targets
    .filter((target) => target.includes('*'))
    .map((target) => target.slice(0, target.indexOf('*')));

  it.each([...single, ...Object.values(bin), types, unpkg, jsdelivr, customElements])('%s is there', (path) => {
    expect(isPresent(path)).toBe(true);
  });

  it.each(folders)('%s has documents', (folder) => {
    expect(filesBelow(folder).filter((file) => file.endsWith('.json'))).not.toEqual([]);
  });

  it('has nothing publint objects to', async () => {
    const { messages } = await publint({ pkgDir: projectRoot, pack: false, level: 'warning' });
    expect(messages).toEqual([]);
  }, 60_000);
});

describe('entries', { timeout: 60_000 }, () => {
  it('core runs in plain Node and draws', () => {
    const code = `import { parseTimeline, renderSvg } from 'relations-timeline/core';
      const { timeline } = parseTimeline({ events: [{ when: '2025-10-30', title: 'Busan meeting' }] });
      process.stdout.write(renderSvg(timeline, { width: 800 }));`;
    const svg = node('--input-type=module', '--eval', code);
    expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(svg).toContain('Busan meeting');
  });

  it('core brings no page along', async () => {
    const code = await bundle(`import * as all from '${projectRoot}/dist/core.js'; console.log(all);`);
    expect(['LitElement', 'HTMLElement', 'customElements'].filter((name) => code.includes(name))).toEqual([]);
  });

  it.each(['index', 'us-china'])('an import of %s for its effect alone survives a bundler', async (name) => {
    const code = await bundle(`import '${projectRoot}/dist/${name}.js';`);
    expect(registration.test(code)).toBe(true);
  });

  it('class.js brings the class and registers nothing', async () => {
    const code = await bundle(`import * as all from '${projectRoot}/dist/class.js'; console.log(all);`);
    expect(code.includes('RelationsTimeline')).toBe(true);
    expect(registration.test(code)).toBe(false);
  });

  it.each([
    ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ])(
    'have types for a consumer with the module resolution of %s',
    (_, kind, resolution) => {
      expect(typeErrors(kind, resolution)).toEqual([]);
    },
    60_000,
  );
});

describe('the command', () => {
  const path = bin['relations-timeline'] ?? '';

  it('is one executable file', () => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(text).not.toMatch(/^import .* from ['"](?!node:)/m);
    expect(process.platform === 'win32' || (statSync(join(projectRoot, path)).mode & 0o111) !== 0).toBe(true);
  });

  it('starts', () => {
    expect(node(path, '--help')).toContain('relations-timeline');
  });
});
