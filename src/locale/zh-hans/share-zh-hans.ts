import type { ShareStrings } from '../panel-strings.ts';

const FORMATS: Readonly<Record<string, readonly [name: string, use: string]>> = {
  svg: ['SVG 图片', '用于印刷和演示：任意放大仍清晰，内含来源。'],
  csv: ['CSV 表格', '用于电子表格：每个事件一行。'],
  json: ['JSON 数据', '原始文档，可重新打开或在此基础上继续编辑。'],
};

/** 分享面板的用语。 */
export const shareZhHans: ShareStrings = {
  title: '分享与下载',
  formatName: (format) => FORMATS[format]?.[0] ?? format,
  formatUse: (format) => FORMATS[format]?.[1] ?? '',
};
