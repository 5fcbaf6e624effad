import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

import { importsOf, isBarrel } from '../tools/imports-of.ts';
import { filesBelow, readText } from '../tools/project-files.ts';

interface Layer {
  /** Folders it may import from. */
  readonly folders: readonly string[];
  /** Packages it may import, by name or by `name-*`. */
  readonly packages: readonly string[];
}

const dates = ['date-fns', '@date-fns/utc'];
const shapes = ['d3-array', 'd3-path'];

/** Who may import whom. `entries` are the files directly in src, `documents` the JSON of the folder data. */
const layers: Readonly<Record<string, Layer>> = {
  util: { folders: [], packages: [] },
  model: { folders: ['util'], packages: dates },
  locale: { folders: ['util', 'model'], packages: dates },
  layout: { folders: ['util', 'model', 'locale'], packages: [...dates, ...shapes] },
  render: { folders: ['util', 'model', 'locale', 'layout'], packages: ['lit'] },
  interaction: { folders: ['util', 'model', 'layout'], packages: [] },
  formats: { folders: ['util', 'model', 'locale'], packages: ['d3-dsv', 'ical.js', 'saxes'] },
  draft: { folders: ['util', 'model'], packages: ['chrono-node', 'compromise'] },
  data: { folders: ['documents'], packages: [] },
  elements: {
    folders: ['util', 'model', 'locale', 'layout', 'render', 'interaction', 'formats', 'data'],
    packages: ['lit', 'minisearch', ...dates],
  },
  cli: { folders: ['util', 'model', 'locale', 'layout', 'render', 'formats', 'draft', 'data'], packages: ['node:*'] },
  app: {
    folders: ['util', 'model', 'locale', 'layout', 'render', 'formats', 'draft', 'elements', 'entries', 'data'],
    packages: ['lit'],
  },
  docs: { folders: ['app', 'entries', 'test'], packages: ['lit'] },
  entries: {
    folders: ['util', 'model', 'locale', 'layout', 'render', 'formats', 'draft', 'elements', 'data'],
    packages: [],
  },
  tools: { folders: [], packages: ['node:*'] },
};

/** Imports the table forbids and we want all the same: `file -> target`, and why. */
const exceptions: Readonly<Record<string, string>> = {
  ...except(
    'src/tools/generate-model.mjs',
    ['json-schema-to-typescript', 'prettier'],
    'run by hand when everything is installed; the other tools must start before that',
  ),
  ...except('src/tools/collapse-templates.mjs', ['magic-string'], 'a plugin of the build, loaded by Vite'),
  ...except('src/tools/minify-code.mjs', ['rolldown/utils', 'terser'], 'a plugin of the build, loaded by Vite'),
};

function except(file: string, targets: readonly string[], reason: string): Record<string, string> {
  return Object.fromEntries(targets.map((target) => [`${file} -> ${target}`, reason]));
}

interface Arrow {
  readonly file: string;
  readonly from: string;
  /** A file of the project, or a package. */
  readonly target: string;
  /** Folder of the target; absent for a package. */
  readonly to: string | undefined;
}

function folderOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top !== 'src') return top === 'data' ? 'documents' : top;
  return rest.length === 0 ? 'entries' : folder;
}

function arrowsOf(file: string): Arrow[] {
  // The tools load what may not be installed yet only when they need it.
  const imports = importsOf(readText(file), file).filter((one) => !(one.dynamic && file.endsWith('.mjs')));
  return imports.map(({ specifier }) => {
    const isOwn = specifier.startsWith('.');
    const target = isOwn ? join(dirname(file), specifier) : specifier;
    return { file, from: folderOf(file), target, to: isOwn ? folderOf(target) : undefined };
  });
}

function isAllowed({ from, to, target }: Arrow): boolean {
  const layer = layers[from];
  if (layer === undefined || to === from) return layer !== undefined;
  if (to !== undefined) return layer.folders.includes(to);
  return layer.packages.some((name) =>
    name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name || target.startsWith(`${name}/`),
  );
}

function isExcepted({ file, target }: Arrow): boolean {
  return `${file} -> ${target}` in exceptions;
}

/** A way round from a folder back to itself, if there is one. */
function cycleThrough(folder: string, next: ReadonlyMap<string, ReadonlySet<string>>, path = [folder]): string[] {
  for (const to of next.get(path.at(-1) ?? folder) ?? []) {
    if (to === folder) return [...path, to];
    if (path.includes(to)) continue;
    const cycle = cycleThrough(folder, next, [...path, to]);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function folderGraph(arrows: readonly Arrow[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    if (to === undefined || to === from) continue;
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

describe('layers', () => {
  const files = filesBelow('src').filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.includes('/generated/'));
  const arrows = files.flatMap(arrowsOf);
  const say = (arrow: Arrow): string => `${arrow.file} -> ${arrow.target}`;

  it('are read from the sources at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(new Set(arrows.map((arrow) => arrow.to))).toContain('model');
  });

  it('import only what the table allows', () => {
    const forbidden = arrows.filter((arrow) => !isAllowed(arrow) && !isExcepted(arrow));
    expect(forbidden.map(say)).toEqual([]);
  });

  it('have no exception that is not needed', () => {
    const needed = arrows.filter((arrow) => !isAllowed(arrow)).map(say);
    expect(Object.keys(exceptions).filter((one) => !needed.includes(one))).toEqual([]);
  });

  it('import only packages a consumer gets too', () => {
    const { dependencies } = JSON.parse(readText('package.json')) as { readonly dependencies: object };
    const packages = arrows.filter((arrow) => arrow.to === undefined && arrow.from !== 'tools');
    const isGiven = ({ target }: Arrow): boolean =>
      target.startsWith('node:') || Object.keys(dependencies).some((name) => `${target}/`.startsWith(`${name}/`));
    expect(packages.filter((arrow) => !isGiven(arrow)).map(say)).toEqual([]);
  });

  it('form no circle', () => {
    const graph = folderGraph(arrows);
    const cycles = [...graph.keys()].map((folder) => cycleThrough(folder, graph).join(' -> '));
    expect(cycles.filter((cycle) => cycle !== '')).toEqual([]);
  });

  it('never go through a file that only hands on', () => {
    const barrels = new Set(files.filter((file) => isBarrel(readText(file), file)));
    // One public file may hand on another.
    const through = arrows.filter((arrow) => barrels.has(arrow.target) && arrow.from !== 'entries');
    expect(through.map(say)).toEqual([]);
  });
});
