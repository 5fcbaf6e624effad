import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { benchFolder, workFolder } from './folders.mjs';
import { singleFile } from './prepare.mjs';

const FONTS = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'];

/**
 * Bundles every adapter alone with its library, as a page would ship it.
 * @param {readonly import('../adapters.mjs').Adapter[]} adapters
 * @returns {Promise<Map<string, number>>} kilobytes (1,000 bytes) of script and styles after gzip, by adapter
 */
export async function bundleAdapters(adapters) {
  // Not at the top: what it loads may have been installed a moment ago only.
  const { build } = await import('esbuild');
  await build({
    entryPoints: adapters.map(({ name }) => join(benchFolder, 'adapters', `${name}.js`)),
    outdir: join(workFolder, 'build'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.less': 'empty', ...Object.fromEntries(FONTS.map((extension) => [extension, 'file'])) },
    logLevel: 'error',
  });
  return new Map(adapters.map((adapter) => [adapter.name, gzipKb(filesOf(adapter))]));
}

/** @param {import('../adapters.mjs').Adapter} adapter */
function filesOf({ name, kind }) {
  if (kind === 'ours') return [singleFile];
  return ['js', 'css'].map((extension) => join(workFolder, 'build', `${name}.${extension}`)).filter(existsSync);
}

/** @param {readonly string[]} files */
function gzipKb(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}
