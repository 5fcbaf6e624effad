import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../project-root.mjs';
import { apiHtml } from './api-html.mjs';
import { formatHtml } from './format-html.mjs';

/** Where the page stands in the sources; built, it stands beside `index.html`. */
const SOURCE = 'src/docs/docs.html';
const BUILT = 'docs.html';

/**
 * A part of the build: the page of documentation, with what is written in it from the manifest of the elements and from
 * the schema of documents. Both are made anew each time, so the page never says what is no longer so.
 *
 * @returns {import('vite').Plugin}
 */
export function docsPage() {
  return {
    name: 'docs-page',
    enforce: 'post',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url?.split(/[?#]/)[0] === `/${BUILT}`) request.url = request.url.replace(BUILT, SOURCE);
        next();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { filename }) => (filename.replaceAll('\\', '/').endsWith(SOURCE) ? filled(html) : html),
    },
    generateBundle: {
      // After Vite has put the page into the bundle.
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[SOURCE];
        if (page?.type !== 'asset') return;
        page.fileName = BUILT;
        // Two folders up is where it now stands.
        page.source = String(page.source).replaceAll('"../../', '"./');
      },
    },
  };
}

/** @param {string} html */
function filled(html) {
  const schema = JSON.parse(readFileSync(join(projectRoot, 'data/timeline.schema.json'), 'utf8'));
  return html.replace('<!-- api -->', () => apiHtml(manifest())).replace('<!-- format -->', () => formatHtml(schema));
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
