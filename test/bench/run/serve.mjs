import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { benchFolder, workFolder } from './folders.mjs';
import { singleFile } from './prepare.mjs';

const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
/** What the page may load, by the first part of its path. */
const FOLDERS = {
  page: join(benchFolder, 'page'),
  build: join(workFolder, 'build'),
  data: join(workFolder, 'data'),
  dist: dirname(singleFile),
};

/**
 * Serves the page of an adapter under `/?adapter=NAME`, and what it loads; to this machine alone.
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve() {
  const server = createServer((request, response) => void answer(new URL(request.url ?? '/', 'http://page'), response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * @param {URL} url
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ pathname, searchParams }, response) {
  const adapter = searchParams.get('adapter');
  const headers = { 'cache-control': 'no-store' };
  if (adapter !== null)
    return response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(pageOf(adapter));
  const file = fileOf(pathname);
  if (file === undefined || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    ...headers,
    'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'};charset=utf-8`,
  });
  // A page that is ended while it loads is no fault of the server.
  await pipeline(createReadStream(file), response).catch(() => undefined);
}

/** @param {string} pathname */
function fileOf(pathname) {
  const [, folder = '', ...rest] = normalize(pathname).split('/');
  return folder in FOLDERS ? join(FOLDERS[folder], ...rest) : undefined;
}

/** @param {string} adapter */
function pageOf(adapter) {
  const hasStyles = existsSync(join(FOLDERS.build, `${adapter}.css`));
  return `<!doctype html>
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
${hasStyles ? `<link rel="stylesheet" href="/build/${adapter}.css">` : ''}
<style>
  html, body { margin: 0; background: #fff; font: 12px sans-serif; }
  #container { width: 1200px; height: 640px; overflow: auto; position: relative; }
</style>
<div id="container"></div>
${adapter === 'ours' ? '<script src="/dist/relations-timeline.min.js"></script>' : ''}
<script type="module" src="/page/bench.js"></script>`;
}
