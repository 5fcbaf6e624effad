import { groupDigits } from '../group-digits.ts';
import type { ShareStrings } from '../panel-strings.ts';

const FORMATS: Readonly<Record<string, readonly [name: string, use: string]>> = {
  svg: ['SVG 图片', '用于印刷和演示：任意放大仍清晰，内含来源。'],
  png: ['PNG 图片', '用于帖文和消息，大小与此处所见相同。'],
  'png-2x': ['PNG 图片，2倍', '用于高清屏幕：长宽像素各为两倍。'],
  csv: ['CSV 表格', '用于电子表格：每个事件一行。'],
  'claims.csv': ['各方说法（CSV）', '谁说了什么：每项说法、每一方一行，并注明未提及的核对出处。'],
  'series.csv': ['背景数据（CSV）', '与事件并列的数据：每个数值一行，并注明起始日期。'],
  ics: ['日历（ICS）', '用于日历软件：计划标为暂定，日期不超出已知的精确程度。'],
  json: ['JSON 数据', '原始文档，可重新打开或在此基础上继续编辑。'],
};

/** 分享面板的用语。 */
export const shareZhHans: ShareStrings = {
  title: '分享与下载',
  link: '链接',
  linkUse: '打开后即为您现在所见：时段、已打开的事件和筛选。',
  pageLinkUse: '打开本页。',
  copyLink: '复制链接',
  citation: '引用',
  citationUse: '包括标题、所知截止日、来源数量和网址。',
  copyCitation: '复制引用',
  cite: ({ title, asOf, sources, url, retrieved }) =>
    [`《${title}》`, asOf && `截至${asOf}所知`, `共${groupDigits(sources)}个来源`].filter(Boolean).join('，') +
    `。${url}${retrieved ? `（${retrieved}读取）` : ''}`,
  copied: '已复制',
  copyRefused: '浏览器不允许本页复制。文字已选中，请按Ctrl+C复制；Mac上按Cmd+C。',
  embed: '嵌入',
  embedNames: { tag: '标签', iframe: '框架（iframe）', svg: '静态图片' },
  embedUses: {
    tag: '用于可运行脚本的网页。请把脚本文件放在网页旁；不从别处加载任何内容。',
    iframe: '用于只接受网址的编辑系统。时间线仍留在自己的页面上。高度由脚本设定；不能运行脚本时，以预览为准。',
    svg: '用于不运行脚本的网页、邮件通讯和印刷。请保存下方的SVG文件，放在网页旁。',
  },
  withoutFilter: '这段代码不含您的筛选。',
  copyCode: '复制代码',
  code: '嵌入代码',
  preview: '预览宽度',
  previewOf: (widthPx) => `预览，宽${widthPx}像素`,
  files: '文件',
  failed: (name) => `${name}未能保存。`,
  formatName: (format) => FORMATS[format]?.[0] ?? format,
  formatUse: (format) => FORMATS[format]?.[1] ?? '',
};
