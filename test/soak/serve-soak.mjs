import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { projectRoot } from '../../src/tools/project-root.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Soak</title>
<script src="/element.js"></script>
<main></main>
</html>`;

/** The bundled documents, by the path under which they are served. */
export const BUNDLED = ['report-2026-02-04', 'exact-days', 'background', 'since'].map((name) => `/${name}.json`);

/**
 * Serves an empty page that knows the element, and the bundled documents, under a strict policy and to this machine alone.
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveSoak() {
  const pages = new Map([
    ['/', { type: 'text/html', text: PAGE }],
    ['/element.js', { type: 'text/javascript', text: read('dist', 'relations-timeline.min.js') }],
    ...BUNDLED.map((path) => /** @type {const} */ ([path, { type: 'application/json', text: read('data', path) }])),
  ]);
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '/');
    // A browser asks for an icon; there is none, and that is no error.
    if (page === undefined) return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': `${page.type};charset=utf-8`, 'content-security-policy': POLICY });
    response.end(page.text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @param {...string} path */
const read = (...path) => readFileSync(join(projectRoot, ...path), 'utf8');
