import type { PageLanguage } from '../switch-language.ts';
import type { OwnFileReason } from './own-file.ts';

/** What to say of a failure: what is the matter, and what can be done. */
export interface FailureWords {
  readonly what: string;
  readonly hint: string;
}

/** Every word of opening a timeline of one’s own. */
export interface OwnTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly fetch: string;
  readonly fetching: string;
  readonly reading: string;
  readonly templates: string;
  readonly templateHint: string;
  readonly jsonTemplate: string;
  readonly csvTemplate: string;
  readonly close: string;
  readonly failures: Readonly<Record<OwnFileReason, FailureWords>>;
  readonly answered: (status: number) => string;
  readonly shown: string;
  readonly draft: string;
  readonly events: (count: number) => string;
  readonly knownOn: (day: string) => string;
  readonly local: string;
  readonly back: string;
  readonly another: string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly goTo: (title: string) => string;
  readonly report: string;
  readonly reportHint: string;
  readonly kept: string;
  readonly changed: string;
  readonly leftOut: string;
}

const english: OwnTexts = {
  title: 'Open a timeline',
  intro:
    'A timeline document or TimelineJS (JSON), a sheet with one event a row (CSV), or a calendar (.ics). It is read in this browser; nothing is uploaded.',
  choose: 'Choose files…',
  chooseHint: 'or drop them anywhere on this page. Several files are shown together, as layers.',
  link: 'Link to a file',
  linkHint: 'Only this address is asked, once you press “Fetch”, and no cookies are sent.',
  fetch: 'Fetch',
  fetching: 'Fetching…',
  reading: 'Reading…',
  templates: 'Start from a template',
  templateHint: 'The JSON names its schema: an editor that knows JSON Schema completes and checks as you type.',
  jsonTemplate: 'JSON template',
  csvTemplate: 'CSV template',
  close: 'Close',
  failures: {
    'too-large': { what: 'This is too large.', hint: 'Up to 100 MB are read. Split it into several files.' },
    unreadable: {
      what: 'This cannot be read.',
      hint: 'A folder is not a file; or it was moved or locked. Choose it again.',
    },
    empty: { what: 'There is nothing in it.', hint: 'Save it again from where it comes from.' },
    workbook: {
      what: 'This is a packed file, such as an Excel workbook.',
      hint: 'Save the sheet as “CSV UTF-8”, then open that.',
    },
    'not-text': { what: 'This is no text.', hint: 'JSON, CSV and .ics are read.' },
    encoding: { what: 'This is not written in UTF-8.', hint: 'Save it as “CSV UTF-8”, or as UTF-8 in a text editor.' },
    'web-page': {
      what: 'This is a web page, not a file.',
      hint: 'Look for “Download” or “Raw” there; a shared sheet can be published as CSV.',
    },
    'not-a-link': { what: 'This is not a web address.', hint: 'Write one that begins with https:// or http://.' },
    'no-answer': {
      what: 'The address could not be read from here.',
      hint: 'Either there is no connection, or the site or this page does not allow it. Download the file and open it instead.',
    },
    status: { what: 'The address gave no file.', hint: 'Check the link, or download the file and open it.' },
    content: { what: 'This is not a timeline.', hint: 'Compare it with a template below.' },
    'no-events': {
      what: 'None of its events can be read.',
      hint: 'Mend what is named here, or compare it with a template below.',
    },
  },
  answered: (status) => `The server answered ${status}.`,
  shown: 'About this file',
  draft: 'Draft from a text',
  events: (count) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
  knownOn: (day) =>
    `The file does not say up to when it knows, so the day it was last changed or fetched counts: ${day}. What lies after it is drawn as planned, unless the file says otherwise.`,
  local: 'Read in this browser; nothing was uploaded, and it is gone when you leave the page.',
  back: 'Show the bundled timeline again',
  another: 'Open another…',
  problems: (count) => (count === 1 ? '1 problem found' : `${count.toLocaleString('en')} problems found`),
  more: (count) => `… and ${count.toLocaleString('en')} more`,
  goTo: (title) => `Go to “${title}”`,
  report: 'What became of the file',
  reportHint: 'Fields as the file calls them.',
  kept: 'Kept',
  changed: 'Changed',
  leftOut: 'Left out',
};

const simplifiedChinese: OwnTexts = {
  title: '打开时间线',
  intro:
    '可打开时间线文件或 TimelineJS（JSON）、每行一个事件的表格（CSV）、日历（.ics）。文件只在此浏览器中读取，不会上传。',
  choose: '选择文件…',
  chooseHint: '或将文件拖放到本页任意位置。多个文件作为图层一并显示。',
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
    'too-large': { what: '文件过大。', hint: '最多可读取100 MB，请拆分为多个文件。' },
    unreadable: { what: '无法读取。', hint: '文件夹不是文件；或者文件已被移动或锁定。请重新选择。' },
    empty: { what: '文件没有内容。', hint: '请从原处重新保存。' },
    workbook: { what: '这是压缩格式的文件，例如 Excel 工作簿。', hint: '请将工作表另存为“CSV UTF-8”后再打开。' },
    'not-text': { what: '这不是文本文件。', hint: '可读取 JSON、CSV 和 .ics。' },
    encoding: { what: '文件不是 UTF-8 编码。', hint: '请另存为“CSV UTF-8”，或在文本编辑器中以 UTF-8 保存。' },
    'web-page': { what: '这是网页，不是文件。', hint: '请在该网页中寻找“下载”或“Raw”；共享表格可发布为 CSV。' },
    'not-a-link': { what: '这不是网址。', hint: '请填写以 https:// 或 http:// 开头的地址。' },
    'no-answer': {
      what: '无法从此处读取该地址。',
      hint: '可能没有网络连接，也可能该网站或本页不允许读取。请下载文件后打开。',
    },
    status: { what: '该地址没有提供文件。', hint: '请检查链接，或下载文件后打开。' },
    content: { what: '这不是时间线。', hint: '请与下方模板对照。' },
    'no-events': { what: '其中的事件均无法读取。', hint: '请修正所列之处，或与下方模板对照。' },
  },
  answered: (status) => `服务器返回 ${status}。`,
  shown: '关于此文件',
  draft: '由文本起草',
  events: (count) => `${count.toLocaleString('en')}个事件`,
  knownOn: (day) =>
    `文件没有说明所知截至何日，故以其最后修改或获取之日${day}为准。除文件另有说明外，此后的事件均画作计划。`,
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

/** The words of opening a timeline of one’s own, by language of the page. */
export const ownTexts: Readonly<Record<PageLanguage, OwnTexts>> = { en: english, 'zh-Hans': simplifiedChinese };
