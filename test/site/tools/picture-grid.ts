import { Resvg } from '@resvg/resvg-js';

/** A picture as mean colours of square cells, so that a shifted edge or another smoothing of letters hardly counts. */
export interface PictureGrid {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green and blue of every cell in reading order, 0–255. */
  readonly values: Float64Array;
}

/** Side of a cell: smaller than the smallest mark, so that a mark that is missing or black fills at least half a cell. */
const CELL_PX = 8;

/** Takes the means of the cells of a PNG. */
export function pictureGrid(png: Uint8Array): PictureGrid {
  const { widthPx, heightPx, pixels } = decode(png);
  const columns = Math.ceil(widthPx / CELL_PX);
  const cellCount = columns * Math.ceil(heightPx / CELL_PX);
  const values = new Float64Array(cellCount * 3);
  const counts = new Float64Array(cellCount);
  for (let at = 0; at < widthPx * heightPx; at += 1) {
    const row = Math.floor(at / widthPx);
    const cell = Math.floor(row / CELL_PX) * columns + Math.floor((at - row * widthPx) / CELL_PX);
    counts[cell]! += 1;
    for (let channel = 0; channel < 3; channel += 1) values[cell * 3 + channel]! += pixels[at * 4 + channel]!;
  }
  return { widthPx, heightPx, values: values.map((sum, at) => sum / counts[Math.floor(at / 3)]!) };
}

/** Red, green, blue and opacity of every px. A picture in an SVG of its own size is decoded and not changed. */
function decode(png: Uint8Array): { readonly widthPx: number; readonly heightPx: number; readonly pixels: Uint8Array } {
  const header = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const size = `width="${header.readUInt32BE(16)}" height="${header.readUInt32BE(20)}"`;
  const image = `<image ${size} href="data:image/png;base64,${header.toString('base64')}"/>`;
  const { width, height, pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`,
    // It holds no text, and reading every font takes longer than all the rest.
    { font: { loadSystemFonts: false } },
  ).render();
  return { widthPx: width, heightPx: height, pixels };
}

/** How two pictures differ, 0–255. */
export interface PictureDifference {
  /** Of the cell that differs most. */
  readonly most: number;
  readonly mean: number;
}

/** Compares cell by cell. Pictures of different sizes differ in everything. */
export function differenceOf(a: PictureGrid, b: PictureGrid): PictureDifference {
  if (a.widthPx !== b.widthPx || a.heightPx !== b.heightPx) return { most: 255, mean: 255 };
  const differences = a.values.map((value, at) => Math.abs(value - b.values[at]!));
  const most = differences.reduce((largest, difference) => Math.max(largest, difference), 0);
  return { most, mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length };
}
