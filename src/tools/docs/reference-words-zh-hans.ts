import type { ReferenceWords } from './reference-words.ts';
import sentences from './sentences-zh-hans.json' with { type: 'json' };

const partNames: Readonly<Record<string, string>> = {
  document: '文档',
  event: '事件',
  claim: '说法',
  account: '一方的表述',
  figure: '数字',
  link: '关联',
  source: '来源',
  actor: '相关方',
  topic: '主题',
  viewWindow: '显示时段',
  stated: '来源原话',
  sourceRef: '来源引用',
  media: '媒体',
  series: '背景序列',
  seriesPoint: '序列数值',
  storyStep: '导读步骤',
  actorId: '相关方标识',
  topicId: '主题标识',
  sourceId: '来源标识',
  eventId: '事件标识',
};

/** The reference in Simplified Chinese. */
export const referenceWordsZhHans: ReferenceWords = {
  sections: {
    attributes: { title: '属性（attribute）' },
    properties: { title: 'JavaScript 属性（property）', intro: '上列属性均有同名的 JavaScript 属性，此外还有：' },
    methods: { title: '方法' },
    events: { title: '触发的事件', intro: '所有事件都会冒泡，并可穿出影子树。' },
    slots: { title: '标签内容' },
    cssProperties: { title: '自定义 CSS 属性', intro: '浅色与深色各有默认值。' },
    cssParts: { title: '样式部件', intro: '用于 `::part(…)`。' },
  },
  betweenTheTags: '标签之间',
  readOnly: '只读',
  required: '必填',
  types: { edtf: 'EDTF 日期', asOfDay: '日，EDTF', url: '地址', text: '文本', anything: '任意' },
  byDefault: (value) => `默认 ${value}`,
  listOf: (type) => `列表，每项为${spaced(type)}`,
  oneOf: (types) => types.join('，或'),
  byName: (type) => `按名称存放的${spaced(type)}`,
  withExamples: (sentence, examples) => `${sentence}例如 ${examples.join('、')}。`,
  partName: (name) => partNames[name] ?? name,
  sentence: (english) => (sentences as Readonly<Record<string, string>>)[english],
};

/** A thin gap before Latin letters, as between Chinese and Latin anywhere. */
const spaced = (type: string): string => (/^[\w"]/.test(type) ? ` ${type}` : type);
