import type { TimeWindow } from '../../layout/resolve-window.ts';
import { MIN_WIDTH_PX, type SvgOptions } from '../../render/export-options.ts';
import type { TextFormat } from './exported-text.ts';
import type { Picture } from '../picture.ts';
import { exportFileName, MIME_TYPES, saveFile, type ExportFormat } from './export-file.ts';

/** How a picture is made: as an SVG file, and how many px a CSS px has. */
export interface PngOptions extends SvgOptions {
  /** Default 1. */
  readonly scale?: number;
}

/** What makes files. */
export interface FileMaker {
  /** Beginning of the names of files. */
  readonly name: string;
  readonly window: TimeWindow | undefined;
  readonly toSVG: (options: SvgOptions) => string;
  readonly toText: (format: TextFormat) => string;
}

/** Options with the width of the drawing where time runs to the right and neither width nor preset is given. */
export function asDrawn(picture: Picture | undefined, options: SvgOptions): SvgOptions {
  const { scene } = picture ?? {};
  if (scene?.layout !== 'horizontal' || options.preset !== undefined) return options;
  return { width: Math.max(scene.width, MIN_WIDTH_PX), ...options };
}

/** The SVG file as a picture; see `toPng`. What makes it is loaded when it is first asked for. */
export async function makePng(toSVG: FileMaker['toSVG'], { scale = 1, ...options }: PngOptions): Promise<Blob> {
  const svg = toSVG(options);
  const { toPng } = await import('./to-png.ts');
  return toPng(svg, scale);
}

function contentOf(maker: FileMaker, format: ExportFormat, options: PngOptions): string | Promise<Blob> {
  const { scale: _scale, ...svgOptions } = options;
  if (format === 'svg') return maker.toSVG(svgOptions);
  return format === 'png' ? makePng(maker.toSVG, options) : maker.toText(format);
}

/** Saves a file and resolves to its name. Rejects as its maker does. */
export async function saveTimeline(maker: FileMaker, format: ExportFormat, options: PngOptions): Promise<string> {
  const name = exportFileName(maker.name, maker.window, format, options.scale);
  saveFile(name, MIME_TYPES[format], await contentOf(maker, format, options));
  return name;
}
