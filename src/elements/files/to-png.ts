import { ExportError } from './export-file.ts';

/** Widest and highest canvas every present browser can make, px. */
const MAX_CANVAS_PX = 16_384;

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(), { src: url });
    await image.decode();
    return image;
  } catch {
    throw new ExportError('image', 'The browser did not draw the picture; a page’s policy must allow `img-src blob:`.');
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * An SVG file as a PNG with `scale` px a CSS px. Drawn by the browser with the fonts of this machine, for fonts a page
 * brings along do not reach into a picture. Throws a RangeError for a scale that is no number above 0 or makes the
 * picture larger than 16,384 px, and an ExportError where a page’s policy forbids `blob:` pictures.
 */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const image = await loadImage(svg);
  const [width, height] = [Math.round(image.naturalWidth * scale), Math.round(image.naturalHeight * scale)];
  if (!(scale > 0) || Math.max(width, height) > MAX_CANVAS_PX)
    throw new RangeError(
      `a PNG of ${width} × ${height} px cannot be made; up to ${MAX_CANVAS_PX} px a side can: choose a smaller scale`,
    );
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) return blob;
  throw new ExportError('image', 'The browser had no memory for the picture; choose a smaller scale.');
}
