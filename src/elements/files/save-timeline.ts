import type { TimeWindow } from '../../layout/resolve-window.ts';
import { MIN_WIDTH_PX, type SvgOptions } from '../../render/export-options.ts';
import type { Picture } from '../picture.ts';
import { exportFileName, MIME_TYPES, saveFile, type ExportFormat } from './export-file.ts';

/** How a picture is made: as an SVG file, and how many px a CSS px has. */
export interface PngOptions extends SvgOptions {
  /** Default 1. */
  readonly scale?: number;
}

/** What makes files. */
export interface FileMaker {
  toSVG(options: SvgOptions): string;
  toPNG(options: PngOptions): Promise<Blob>;
  toCSV(): string;
  toJSON(): string;
}

/** How each format is made; a further one is a line here, in `EXPORT_FORMATS` and in `MIME_TYPES`. */
const MAKERS: Readonly<Record<ExportFormat, (maker: FileMaker, options: PngOptions) => string | Promise<Blob>>> = {
  svg: (maker, { scale: _scale, ...options }) => maker.toSVG(options),
  png: (maker, options) => maker.toPNG(options),
  csv: (maker) => maker.toCSV(),
  json: (maker) => maker.toJSON(),
};

/** Options with the width of the drawing where time runs to the right and neither width nor preset is given. */
export function asDrawn(picture: Picture | undefined, options: SvgOptions): SvgOptions {
  const { scene } = picture ?? {};
  if (scene?.layout !== 'horizontal' || options.preset !== undefined) return options;
  return { width: Math.max(scene.width, MIN_WIDTH_PX), ...options };
}

/** The SVG file as a picture; see `toPng`. What makes it is loaded when it is first asked for. */
export async function makePng(maker: FileMaker, { scale = 1, ...options }: PngOptions): Promise<Blob> {
  const svg = maker.toSVG(options);
  const { toPng } = await import('./to-png.ts');
  return toPng(svg, scale);
}

/** Saves a file of a window and resolves to its name. Rejects as its maker does. */
export async function saveTimeline(
  maker: FileMaker & Element,
  format: ExportFormat,
  options: PngOptions,
  window: TimeWindow | undefined,
): Promise<string> {
  const name = exportFileName(maker.localName, window, format, options.scale);
  saveFile(name, MIME_TYPES[format], await MAKERS[format](maker, options));
  return name;
}
