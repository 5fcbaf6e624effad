import { groupDigits } from '../group-digits.ts';
import type { InterfaceStrings } from '../strings.ts';

const LANES = { topic: '个主题', actor: '个相关方', kind: '个类别' } as const;

/** Words of the page around the drawing, in Chinese: summary, toolbar, keyboard, states. */
export const controlsZhHans = {
  timeline: '时间线',
  summary: ({ events, lanes, from, to, planned, lanesBy = 'topic' }) => {
    const grouping = lanesBy === 'none' || lanes < 1 ? '' : `，分为${groupDigits(lanes)}${LANES[lanesBy]}`;
    const period = from === to ? from : `${from}至${to}`;
    const plans = planned === 0 ? '' : `其中${groupDigits(planned)}个为计划。`;
    return `共${groupDigits(events)}个事件${grouping}，时间为${period}。${plans}`;
  },
  skip: '跳过时间线',
  toolbar: '时间线视图',
  zoomIn: '放大',
  zoomOut: '缩小',
  showAllDates: '显示全部日期',
  firstView: '回到初始视图',
  earlier: '更早',
  later: '更晚',
  undo: '撤销',
  redo: '重做',
  showAs: '显示方式',
  chart: '图表',
  list: '列表',
  table: '表格',
  download: '下载',
  keyboardHelp: '键盘操作说明',
  plotHint: '用方向键在事件间移动，按回车键打开详情，按问号键查看全部按键。',
  events: '事件列表',
  close: '关闭',
  lastIn: (lane) => `已到“${lane}”的最后一个事件`,
  firstIn: (lane) => `已到“${lane}”的第一个事件`,
  showing: ({ from, to, shown, total }) =>
    `当前显示${from}至${to}，共${groupDigits(total)}个事件中的${groupDigits(shown)}个。`,
  pages: '分页',
  pageOf: (from, to, total) => `第${groupDigits(from)}至${groupDigits(to)}项，共${groupDigits(total)}项事件`,
  previousPage: '上一页',
  nextPage: '下一页',
  outside: (count) => `此时段之外另有${groupDigits(count)}个事件`,
  saved: (file) => `已保存${file}`,
  shortcuts: [
    { keys: 'Tab', does: '在工具栏、事件和详情之间移动' },
    { keys: '←、→', does: '上一个或下一个事件' },
    { keys: '↑、↓', does: '上一行或下一行中时间最近的事件；窄屏时为上一个或下一个事件' },
    { keys: 'Home、End', does: '本行的第一个或最后一个事件' },
    { keys: 'Ctrl+Home、Ctrl+End', does: '全部事件中的第一个或最后一个' },
    { keys: 'Page Up、Page Down', does: '前移或后移一屏；窄屏时移动五个事件' },
    { keys: 'Enter、空格', does: '打开或关闭详情' },
    { keys: '. 或 ,', does: '选择事件的下一个或上一个关联，再按回车键前往' },
    { keys: 'Backspace', does: '返回跳转前的事件' },
    { keys: 'Esc', does: '关闭已打开的内容' },
    { keys: '+、−', does: '放大或缩小' },
    { keys: 'Shift+Enter', does: '放大到该事件或该组事件' },
    { keys: '0', does: '显示全部日期' },
    { keys: '1', does: '回到初始视图' },
    { keys: 'Shift+←、Shift+→', does: '稍向前或向后移动' },
    { keys: 'Ctrl+Z、Ctrl+Shift+Z', does: '撤销或重做视图、筛选或所知日期的变动；Mac上用Cmd' },
    { keys: '?', does: '显示本说明' },
  ],
  loading: '正在加载时间线',
  emptyTitle: '没有可显示的事件',
  emptyAsOf: (day) => `截至${day}，尚无已知事件`,
  newestDay: '回到最新日期',
  emptyFiltered: (hidden) => `没有符合筛选条件的事件，已隐藏${groupDigits(hidden)}个。`,
  emptyWindow: '此时段内没有事件。',
  clearFilters: '清除筛选',
  noData: '尚无时间线',
  noDataHint: '所在网页须在 src 中指定 JSON 文件、设置 data，或在元素内放入 JSON 脚本。',
  errorTitle: '时间线未能加载',
  staleTitle: '未能加载新数据，仍显示此前加载的内容',
  retry: '重试',
  problems: (count) => `数据中有${groupDigits(count)}处问题，其余内容照常显示。`,
  asOf: (day) => `截至${day}所知`,
  opensNewWindow: '在新窗口中打开',
  colonList: (name, value) => `${name}：${value}`,
} satisfies Partial<InterfaceStrings>;
