import { megabytes, MOST_BYTES } from '../../util/bounded-bytes.ts';
import type { OwnTexts } from './own-texts.ts';

/** In Simplified Chinese. */
export const ownTextsZhHans: OwnTexts = {
  title: '打开时间线',
  intro:
    '可打开时间线文件、TimelineJS 或 SIMILE（JSON、XML）、每行一个事件的表格（CSV）、日历（.ics）、Markwhen（.mw）。文件只在此浏览器中读取，不会上传。',
  choose: '选择文件…',
  chooseHint: '或将文件拖放到本页任意位置。多个文件各作为一份文档，一并显示。',
  link: '文件链接',
  linkHint: '只在您点击“获取”后访问该地址，不发送 Cookie。',
  fetch: '获取',
  fetching: '正在获取…',
  reading: '正在读取…',
  templates: '从模板开始',
  templateHint: 'JSON 模板注明了其模式，支持 JSON Schema 的编辑器可随时补全和检查。',
  jsonTemplate: 'JSON 模板',
  csvTemplate: 'CSV 模板',
  close: '关闭',
  failures: {
    'too-large': {
      what: '文件过大。',
      hint: `一次最多可读取${megabytes(MOST_BYTES)} MB，请拆分文件，或减少文件数量。`,
    },
    unreadable: { what: '无法读取。', hint: '文件夹不是文件；或者文件已被移动或锁定。请重新选择。' },
    empty: { what: '文件没有内容。', hint: '请从原处重新保存。' },
    workbook: { what: '这是压缩格式的文件，例如 Excel 工作簿。', hint: '请将工作表另存为“CSV UTF-8”后再打开。' },
    'not-text': { what: '这不是文本文件。', hint: '可读取 JSON、CSV、.ics、XML 和 Markwhen。' },
    encoding: { what: '文件不是 UTF-8 编码。', hint: '请另存为“CSV UTF-8”，或在文本编辑器中以 UTF-8 保存。' },
    'web-page': { what: '这是网页，不是文件。', hint: '请在该网页中寻找“下载”或“Raw”；共享表格可发布为 CSV。' },
    'not-a-link': { what: '这不是网址。', hint: '请填写以 https:// 或 http:// 开头的地址。' },
    'no-answer': {
      what: '无法从此处读取该地址。',
      hint: '可能没有网络连接，也可能该网站或本页不允许读取。请下载文件后打开。',
    },
    status: { what: '该地址没有提供文件。', hint: '请检查链接，或下载文件后打开。' },
    'not-loaded': {
      what: '负责读取的部分未能载入。',
      hint: '请检查网络连接后重试。文件本身尚未检查。',
    },
    content: { what: '这不是时间线。', hint: '请与下方模板对照。' },
    'no-events': { what: '其中的事件均无法读取。', hint: '请修正所列之处，或与下方模板对照。' },
  },
  answered: (status) => `服务器返回 ${status}。`,
  size: (found) => `共${found.toLocaleString('en')} MB。`,
  shown: '关于此文件',
  draft: '由文本起草',
  events: (count) => `${count.toLocaleString('en')}个事件`,
  knownOn: (day) =>
    `文件没有说明所知截至何日，故以其最后修改或获取之日${day}为准。除文件另有说明外，此后的事件均按计划绘制。`,
  local: '文件只在此浏览器中读取，没有上传；离开本页后即不再保留。',
  back: '恢复显示自带的时间线',
  another: '打开其他文件…',
  problems: (count) => `发现${count.toLocaleString('en')}处问题`,
  more: (count) => `……另有${count.toLocaleString('en')}处`,
  goTo: (title) => `前往“${title}”`,
  report: '文件内容的处理情况',
  reportHint: '字段按文件中的名称列出。',
  kept: '保留',
  changed: '改动',
  leftOut: '略去',
};
