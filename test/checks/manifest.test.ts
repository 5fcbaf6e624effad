import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { readText } from '../tools/project-files.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
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
    readonly path: string;
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly declaration: { readonly name: string };
    }[];
  }[];
}

const attributes = [
  'src',
  'selected',
  'start',
  'end',
  'as-of',
  'locale',
  'show',
  'layout',
  'lanes',
  'color-by',
  'theme',
  'interaction',
  'url-state',
  'heading-level',
  'no-toolbar',
  'no-footer',
  'no-overview',
  'no-hotkeys',
];
const events = ['rt-load', 'rt-error', 'rt-view-change', 'rt-select', 'rt-filter-change', 'rt-export'];
const parts = [
  'root',
  'title',
  'summary',
  'toolbar',
  'button',
  'plot',
  'axis',
  'lane',
  'lane-label',
  'mark',
  'band',
  'label',
  'link',
  'as-of-line',
  'overview',
  'details',
  'accounts',
  'list',
  'table',
  'legend',
  'footer',
  'tooltip',
  'problems',
];

const manifest = JSON.parse(readText('dist/custom-elements.json')) as Manifest;

/** The class a tag name is defined with. */
function elementOf(tagName: string): Declaration | undefined {
  const definitions = manifest.modules.flatMap((module) => module.exports ?? []);
  const className = definitions.find((one) => one.kind === 'custom-element-definition' && one.name === tagName)
    ?.declaration.name;
  return manifest.modules.flatMap((module) => module.declarations ?? []).find((one) => one.name === className);
}

/** The names that are not among the items, or are there without a description. */
function missing(names: readonly string[], items: readonly Described[] = []): string[] {
  return names.filter((name) => !items.some((item) => item.name === name && item.description));
}

function namesOf(items: readonly Described[] = []): string[] {
  return items.map((item) => item.name);
}

function named(name: string): Described {
  return { name, description: 'in the contract' };
}

describe('custom-elements.json', () => {
  it('is what the sources say now', async () => {
    const argv = ['analyze', '--config', 'src/tools/manifest.config.mjs'];
    expect(await cli({ argv, cwd: projectRoot, noWrite: true })).toEqual(manifest);
  }, 60_000);

  describe.each(['relations-timeline', 'us-china-timeline'])('<%s>', (tagName) => {
    const element = elementOf(tagName);

    it('describes every attribute, event and part of the contract', () => {
      expect(missing(attributes, element?.attributes)).toEqual([]);
      expect(missing(events, element?.events)).toEqual([]);
      expect(missing(parts, element?.cssParts)).toEqual([]);
    });

    it('describes nothing that is not in the contract', () => {
      expect(missing(namesOf(element?.attributes), attributes.map(named))).toEqual([]);
      expect(missing(namesOf(element?.events), events.map(named))).toEqual([]);
      expect(missing(namesOf(element?.cssParts), parts.map(named))).toEqual([]);
    });

    it('describes its custom properties', () => {
      const properties = element?.cssProperties ?? [];
      expect(properties.length).toBeGreaterThan(5);
      expect(properties.filter(({ name, description }) => !name.startsWith('--rt-') || !description)).toEqual([]);
    });
  });
});
