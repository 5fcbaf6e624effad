import type { Page } from 'playwright';

/** A picture as mean colours of square cells, so that a shifted edge or another smoothing of letters hardly counts. */
export interface PictureGrid {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Red, green and blue of every cell in reading order, 0–255. */
  readonly values: readonly number[];
}

/** Side of a cell: smaller than the smallest mark, so that a mark that is missing or black fills at least half a cell. */
const CELL_PX = 8;

/** Decodes a PNG in a page and takes the means of its cells. */
export function pictureGrid(page: Page, png: Uint8Array): Promise<PictureGrid> {
  const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return page.evaluate(readGrid, { url, cellPx: CELL_PX });
}

/** Runs in the page. */
async function readGrid({ url, cellPx }: { url: string; cellPx: number }): Promise<PictureGrid> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const columns = Math.ceil(width / cellPx);
  const cells = columns * Math.ceil(height / cellPx);
  const sums = new Array<number>(cells * 3).fill(0);
  const counts = new Array<number>(cells).fill(0);
  for (let at = 0; at < width * height; at += 1) {
    const cell = Math.floor(Math.floor(at / width) / cellPx) * columns + Math.floor((at % width) / cellPx);
    counts[cell]! += 1;
    for (let channel = 0; channel < 3; channel += 1) sums[cell * 3 + channel]! += data[at * 4 + channel]!;
  }
  return { widthPx: width, heightPx: height, values: sums.map((sum, at) => sum / counts[Math.floor(at / 3)]!) };
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
  const differences = a.values.map((value, at) => Math.abs(value - (b.values[at] ?? 0)));
  const most = differences.reduce((largest, difference) => Math.max(largest, difference), 0);
  return { most, mean: differences.reduce((sum, difference) => sum + difference, 0) / differences.length };
}
