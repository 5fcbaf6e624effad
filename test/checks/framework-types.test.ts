import ts from 'typescript';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { describe, expect, it } from 'vitest';

import { DECLARATIONS } from '../../src/tools/framework-types/declarations.mjs';
import { readElements } from '../../src/tools/framework-types/read-elements.mjs';
import { projectRoot } from '../../src/tools/project-root.mjs';
import { readText } from '../tools/project-files.ts';

/** What the compiler says about a module beside the built types; `lines` may use `element`, `props` and `events`. */
function complaintsAbout(...lines: readonly string[]): string[] {
  const file = `${projectRoot}/dist/types/use.ts`;
  const text = [
    "import type { RelationsTimeline } from './class.js';",
    "import type { TimelineEvents, TimelineProps } from './framework-props.js';",
    'declare const element: RelationsTimeline, props: Required<TimelineProps>, events: TimelineEvents;',
    ...lines,
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path): string | undefined => (path === file ? text : readFile(path));
  host.fileExists = (path): boolean => path === file || fileExists(path);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const elements = readElements(JSON.parse(readText('dist/custom-elements.json')));
/** The attributes whose name is another stand after the properties. */
const properties = elements.props.map(({ name }) => name).filter((name) => !name.includes('-'));

describe('types for frameworks', () => {
  it.each(Object.keys(DECLARATIONS))(
    '%s is what the sources say now',
    async (name) => {
      const argv = ['analyze', '--config', 'src/tools/manifest.config.mjs'];
      const manifest = await cli({ argv, cwd: projectRoot, noWrite: true });
      const declare = DECLARATIONS[name as keyof typeof DECLARATIONS];
      expect(declare(readElements(manifest))).toBe(readText(`dist/types/${name}`));
    },
    60_000,
  );

  it('know both elements and what can only be read', () => {
    expect(elements.tags.map(({ tag }) => tag)).toEqual(['relations-timeline', 'us-china-timeline']);
    expect(properties).toEqual(expect.arrayContaining(['data', 'view', 'filter', 'asOf']));
    expect(properties).not.toEqual(expect.arrayContaining(['timeline']));
  });

  it('let through only what the element takes', () => {
    const sets = properties.map((name) => `element.${name} = props.${name}!;`);
    expect(complaintsAbout(...sets)).toEqual([]);
  }, 60_000);

  it('name the events as the element’s own listeners do', () => {
    const listens = elements.events.map(
      ({ name }) => `element.addEventListener('${name}', (event: typeof events['${name}']) => event.detail);`,
    );
    expect(complaintsAbout(...listens)).toEqual([]);
    expect(complaintsAbout("element.addEventListener('rt-load', ({ detail }) => detail.count);")).toHaveLength(1);
  }, 60_000);

  it('refuse what the element does not take', () => {
    expect(complaintsAbout("const wrong: typeof props = { ...props, show: 'pie' }; void wrong;")).toHaveLength(1);
  }, 60_000);
});
