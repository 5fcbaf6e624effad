import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../project-root.mjs';
import { apiHtml } from './api-html.mjs';
import { formatHtml } from './format-html.mjs';
import { referenceWordsEn } from './reference-words-en.ts';
import { referenceWordsZhHans } from './reference-words-zh-hans.ts';

/** The pages, by where they stand once built, beside `index.html`: their sources and the words of their reference. */
const PAGES = {
  'docs.html': { source: 'src/docs/docs.html', words: referenceWordsEn },
  'docs-zh-hans.html': { source: 'src/docs/docs-zh-hans.html', words: referenceWordsZhHans },
};

/** Sources of the pages of documentation, from the root of the project. */
export const docsSources = Object.values(PAGES).map(({ source }) => source);

/**
 * A part of the build: the pages of documentation, with what is written in them from the manifest of the elements and
 * from the schema of documents. Both are made anew each time, so the pages never say what is no longer so.
 *
 * @returns {import('vite').Plugin}
 */
export function docsPages() {
  return {
    name: 'docs-pages',
    enforce: 'post',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        const path = request.url?.split(/[?#]/)[0] ?? '';
        const source = PAGES[/** @type {keyof typeof PAGES} */ (path.slice(1))]?.source;
        if (source) request.url = request.url?.replace(path, `/${source}`);
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) => {
        const page = Object.values(PAGES).find(({ source }) => filename.replaceAll('\\', '/').endsWith(`/${source}`));
        return page ? filled(html, page.words) : html;
      },
    },
    generateBundle: {
      // After Vite has put the pages into the bundle.
      order: 'post',
      handler(_options, bundle) {
        for (const [built, { source }] of Object.entries(PAGES)) {
          const page = bundle[source];
          if (page?.type !== 'asset') continue;
          page.fileName = built;
          // Two folders up is where it now stands.
          page.source = String(page.source).replaceAll('"../../', '"./');
        }
      },
    },
  };
}

/**
 * @param {string} html
 * @param {import('./reference-words.ts').ReferenceWords} words
 */
function filled(html, words) {
  const schema = JSON.parse(readFileSync(join(projectRoot, 'data/timeline.schema.json'), 'utf8'));
  return html
    .replace('<!-- api -->', () => apiHtml(manifest(), words))
    .replace('<!-- format -->', () => formatHtml(schema, words));
}

/**
 * The manifest of the elements, made by its analyzer from the sources as they are.
 * @throws {Error} when that fails
 */
function manifest() {
  const folder = join('node_modules', '.cache', 'docs');
  mkdirSync(join(projectRoot, folder), { recursive: true });
  const analyzer = join('node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
  const args = [analyzer, 'analyze', '--config', 'src/tools/manifest.config.mjs', '--outdir', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The manifest for the docs was not made: ${stderr}`);
  return JSON.parse(readFileSync(join(projectRoot, folder, 'custom-elements.json'), 'utf8'));
}
