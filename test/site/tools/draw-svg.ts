import { Resvg } from '@resvg/resvg-js';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';

/** Draws an SVG file as a PNG of its own size, one px a px. */
export type DrawSvg = (svg: string) => Promise<Uint8Array>;

const run = promisify(execFile);

/** Whether a program is installed and starts. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** As a browser opens the file. */
export function drawByChromium(browser: Browser): DrawSvg {
  return async (svg) => {
    const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    const png = await page.screenshot();
    await page.close();
    return png;
  };
}

/** resvg knows no font substitution: it is told what stands for Arial here. */
const FONT = { defaultFontFamily: 'Liberation Sans', sansSerifFamily: 'Liberation Sans' };

/** resvg, from npm. Fonts are read where there is text: that takes longer than drawing. */
export const drawByResvg: DrawSvg = (svg) => {
  const font = { ...FONT, loadSystemFonts: svg.includes('<text') };
  return Promise.resolve(new Resvg(svg, { font }).render().asPng());
};

/** librsvg: GNOME, Wikimedia. */
export const drawByRsvg: DrawSvg = (svg) => drawByProgram(svg, 'rsvg-convert', (from, to) => ['--output', to, from]);

/** Inkscape. */
export const drawByInkscape: DrawSvg = (svg) =>
  drawByProgram(svg, 'inkscape', (from, to) => [
    from,
    '--export-type=png',
    `--export-filename=${to}`,
    '--export-dpi=96',
  ]);

async function drawByProgram(
  svg: string,
  program: string,
  toArgs: (from: string, to: string) => readonly string[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'draw-svg-'));
  const [from, to] = [join(folder, 'picture.svg'), join(folder, 'picture.png')];
  try {
    await writeFile(from, svg);
    await run(program, toArgs(from, to));
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
