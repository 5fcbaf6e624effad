import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { projectRoot } from '../project-root.mjs';
import { versionOf } from './version-of.mjs';

const require = createRequire(import.meta.url);

/**
 * The Chromium in the npm package @sparticuz/chromium (Linux x64), unpacked once into node_modules/.cache.
 * It comes with the libraries and the font a bare system lacks.
 * @returns {Promise<string[]>}
 */
export async function browserFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const packageDir = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  const dir = join(projectRoot, 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(dir, { recursive: true });
  return withTemporaryFolder(dir, async () => {
    const package_ = await import('@sparticuz/chromium');
    const path = await package_.default.executablePath();
    if (versionOf(path) === undefined) await addLibraries(package_, packageDir, dir);
    addFontsWhereNone(dir);
    return [path];
  });
}

/**
 * The package unpacks into the system's temporary folder, and takes any `chromium` it finds there for its own.
 * @template T
 * @param {string} dir
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withTemporaryFolder(dir, work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = dir;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * For a system without NSS. The package does this by itself only where it believes to be on Lambda.
 * @param {typeof import('@sparticuz/chromium')} package_
 * @param {string} packageDir
 * @param {string} dir
 */
async function addLibraries(package_, packageDir, dir) {
  await package_.inflate(join(packageDir, 'bin', 'al2023.tar.br'));
  package_.setupLambdaEnvironment(join(dir, 'al2023', 'lib'));
}

/**
 * Without fontconfig's file no text is drawn at all; the package's own file names a folder that is not there.
 * @param {string} dir
 */
function addFontsWhereNone(dir) {
  if (existsSync('/etc/fonts/fonts.conf')) return;
  const file = join(dir, 'fonts.conf');
  const folders = `<dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/font-cache</cachedir>`;
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  writeFileSync(file, `${head}<fontconfig>${folders}</fontconfig>\n`);
  process.env.FONTCONFIG_FILE = file;
}
