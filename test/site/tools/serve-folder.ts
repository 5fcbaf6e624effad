import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** As strict as a page can be that runs a component: nothing inline, nothing from elsewhere, no text turned into markup. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** A server on this machine that sends a strict content security policy with every answer. */
export interface FolderServer {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder, and `pages` by their paths. Browsers ask for an icon: there is none, and that is no error. */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
  policy = STRICT_POLICY,
): Promise<FolderServer> {
  if (!existsSync(folder)) throw new Error(`${folder} is not built; \`npm run build\` builds it.`);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', policy);
    void answer(folder, pages, pathname.endsWith('/') ? `${pathname}index.html` : pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function answer(
  folder: string,
  pages: Readonly<Record<string, string>>,
  path: string,
  response: ServerResponse,
): Promise<void> {
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  try {
    const content = pages[path] ?? (await readFile(join(folder, normalize(path))));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(content);
  } catch {
    response.writeHead(404).end('not found');
  }
}
