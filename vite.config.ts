import { chmodSync, readFileSync, rmSync } from 'node:fs';
import type { BuildEnvironmentOptions, EnvironmentOptions } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

import { blockPainting } from './src/tools/block-painting.mjs';
import { docsPages, docsSources } from './src/tools/docs/docs-pages.mjs';
import { loadAgain } from './src/tools/load-again.mjs';
import { collapseTemplates } from './src/tools/collapse-templates.mjs';
import { minifyCode } from './src/tools/minify-code.mjs';
import { ownNames } from './src/tools/own-names.mjs';
import { publishFile } from './src/tools/publish-file.mjs';
import { serveLicenses } from './src/tools/serve-licenses.mjs';
import { storyHtml } from './src/tools/story-html.mjs';
import { ByProject } from './test/tools/by-project.ts';
import { testProjects } from './test/tools/test-projects.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
/** What a consumer resolves for itself: our dependencies and Node's modules. */
const external = new RegExp(`^(node:|(${Object.keys(dependencies).join('|')})(/|$))`);

const shared = { target: 'es2022', emptyOutDir: false, copyPublicDir: false } satisfies BuildEnvironmentOptions;

/** The modules bundlers import: `dist/*.js`, dependencies left to them. */
const library: EnvironmentOptions = {
  consumer: 'client',
  build: {
    ...shared,
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        'us-china': 'src/us-china.ts',
        core: 'src/core.ts',
        class: 'src/class.ts',
        // Files of their own, so that a bundler leaves out the parsers of formats nobody reads.
        'chunks/from-csv': 'src/formats/from-csv.ts',
        'chunks/from-ics': 'src/formats/from-ics.ts',
        'chunks/from-markwhen': 'src/formats/from-markwhen.ts',
        'chunks/from-simile': 'src/formats/from-simile.ts',
        'chunks/from-timeline-js': 'src/formats/from-timeline-js.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
};

/** One file for a plain `<script>`, classic so that it also runs in a page opened from disk: everything inside, made small. */
function singleFile(entry: string, fileName: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...shared,
      outDir: 'dist',
      sourcemap: true,
      lib: { entry, formats: ['iife'], name: 'relationsTimeline', fileName: () => fileName },
      minify: false,
      rolldownOptions: { output: { codeSplitting: false, minify: true, comments: false } },
    },
  };
}

/** The command line: one file, so that it starts fast. */
const commandLine: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true },
  build: {
    ...shared,
    outDir: 'dist',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: { cli: 'src/cli/main.ts' },
      output: { entryFileNames: '[name].js', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
};

/**
 * The element as one file, and the bundled documents as another: what the page asks for one by one, in twenty pieces,
 * costs a phone more than it saves.
 */
const pageChunks = {
  codeSplitting: {
    groups: [
      // What loads the others is needed before them.
      { name: 'preload', test: /preload-helper/, priority: 1 },
      { name: 'documents', test: /\/data\/.+\.json$/ },
      // With what parts of it share: a part is one file, so that it can be tried again by itself.
      { name: 'element', test: /\/src\/elements\/(relations-timeline|views\/event-button)\.ts$/ },
    ],
  },
};

const outputs: Record<string, EnvironmentOptions> = {
  client: {
    build: {
      target: 'es2022',
      outDir: 'dist/site',
      rolldownOptions: { input: ['index.html', ...docsSources], output: pageChunks },
    },
  },
  library,
  single: singleFile('src/single-file.ts', 'relations-timeline.min.js'),
  singleUsChina: singleFile('src/single-file-us-china.ts', 'us-china-timeline.min.js'),
  commandLine,
};

const SINGLE_FILES = ['single', 'singleUsChina'];

export default defineConfig(async ({ command }): Promise<ViteUserConfig> => ({
  base: './',
  logLevel: command === 'build' ? 'warn' : 'info',
  // One address that works for browsers and for tools alike: `localhost` may mean IPv6 only.
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // How long plugins take is no news for who builds, starts or tests.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  optimizeDeps: { rolldownOptions: { checks: { bundlerTimings: false } } },
  plugins: [
    collapseTemplates(['client', ...SINGLE_FILES]),
    minifyCode(SINGLE_FILES),
    ownNames(),
    storyHtml('data/report-2026-02-04.json'),
    publishFile('data/timeline.schema.json'),
    docsPages(),
    serveLicenses(),
    blockPainting(),
    loadAgain(),
  ],
  environments: command === 'build' ? outputs : {},
  builder: {
    async buildApp(builder) {
      rmSync('dist', { recursive: true, force: true });
      for (const name of Object.keys(outputs)) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
      chmodSync('dist/cli.js', 0o755);
    },
  },
  test: {
    // Much of a test is waiting for a browser: a core kept free, as is the default, stands idle.
    maxWorkers: '100%',
    sequence: { sequencer: ByProject },
    reporters: ['default', './test/tools/count-reporter.ts'],
    onConsoleLog: (log: string) => !log.includes('Lit is in dev mode'),
    projects: process.env.VITEST === undefined ? [] : await testProjects(process.argv),
  },
}));
