import type { DraftProblemReason } from '../../draft/draft-problem.ts';
import type { DraftConfidence } from '../../draft/draft-marks.ts';
import type { Status } from '../../model/event-entry.ts';
import type { PageLanguage } from '../switch-language.ts';

/** Every word of “New from text”. */
export interface DraftTexts {
  readonly title: string;
  readonly intro: string;
  readonly text: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly find: string;
  readonly close: string;
  readonly noText: string;
  readonly noDay: string;
  readonly reading: string;
  readonly found: (count: number) => string;
  readonly review: string;
  readonly checked: string;
  readonly checkAll: string;
  readonly checkedCount: (checked: number, all: number) => string;
  readonly eventTitle: string;
  readonly when: string;
  readonly status: string;
  readonly badDate: string;
  readonly emptyTitle: string;
  readonly words: string;
  readonly implied: string;
  readonly claims: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly confidence: Readonly<Record<DraftConfidence, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly open: (count: number) => string;
  readonly reasons: Readonly<Record<DraftProblemReason, string>>;
  readonly back: string;
  readonly download: string;
  readonly show: string;
  readonly noneChecked: string;
}

const english: DraftTexts = {
  title: 'New from text',
  intro: 'Paste an article in English. Nothing is sent anywhere.',
  text: 'Text of the article',
  published: 'Published on',
  publishedHint: '“Wednesday” or “last year” count from this day.',
  find: 'Find dated statements',
  close: 'Close',
  noText: 'Paste a text first.',
  noDay: 'Give the day the text was published.',
  reading: 'Reading the text…',
  found: (count) => (count === 1 ? '1 event drafted' : `${count} events drafted`),
  review: 'Compare each with its sentence, correct it, and tick it. Only what is ticked is saved or shown.',
  checked: 'Checked',
  checkAll: 'Tick all',
  checkedCount: (checked, all) => `${checked} of ${all} ticked`,
  eventTitle: 'Title',
  when: 'When',
  status: 'Status',
  badDate: 'Not a date. Write 2025-10-30, 2025-12, 2025, or 2025-11-03/2025-11-09.',
  emptyTitle: 'A title is needed.',
  words: 'Date in the text',
  implied: 'No date in the sentence: that of the news it belongs to',
  claims: (count) => (count === 1 ? '1 statement attached' : `${count} statements attached`),
  figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  confidence: { high: 'explicit', medium: 'inferred', low: 'uncertain' },
  statuses: {
    occurred: 'Occurred',
    planned: 'Planned',
    ongoing: 'Ongoing',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  open: (count) => (count === 1 ? '1 thing left open' : `${count} things left open`),
  reasons: {
    vague: 'The words name no date.',
    repeated: 'The words name a time that comes again and again, and not one date.',
    'tense-unclear': 'The sentence does not say whether it is past or to come.',
    'nothing-told-before': 'There is no date before it to count from.',
    'no-such-date': 'There is no such date.',
    'against-tense': 'The date and the verb contradict each other.',
    'not-asserted': 'The sentence supposes or denies it, and does not say that it happened or is planned.',
    'of-a-noun': 'The year belongs to the thing it stands with; when the rest happened is not said.',
    'year-or-count': 'The number may be a year or count something.',
    'compared-with': 'The words compare with that time and do not date what is told.',
    'fiscal-year': 'A fiscal year is no year of the calendar, and whose it is is not said.',
    'no-text': 'There is no text.',
    'no-dates': 'No sentence holds a date that can be read.',
    'language-not-read': 'Only English texts are read.',
    'too-long': 'Only the first million characters were read.',
    'too-many': 'Only the first 300 sentences with dates or speech, and the first 500 dates or so, were drafted.',
    'published-differs': 'The text names another day of publication.',
  },
  back: 'Back to the text',
  download: 'Download JSON',
  show: 'Show on the timeline',
  noneChecked: 'Tick at least one event.',
};

const simplifiedChinese: DraftTexts = {
  title: '由文本新建',
  intro: '请粘贴一篇英文报道。文本不会发送到任何地方。',
  text: '报道全文',
  published: '发布日期',
  publishedHint: '“星期三”“去年”等说法以此日为准推算。',
  find: '查找有日期的陈述',
  close: '关闭',
  noText: '请先粘贴文本。',
  noDay: '请填写文本的发布日期。',
  reading: '正在读取文本……',
  found: (count) => `草拟了${count}个事件`,
  review: '请逐条与原句核对、修改并勾选。只有勾选的事件才会保存或显示。',
  checked: '已核对',
  checkAll: '全部勾选',
  checkedCount: (checked, all) => `已勾选${checked}个，共${all}个`,
  eventTitle: '标题',
  when: '时间',
  status: '状态',
  badDate: '日期无法识别。请写作 2025-10-30、2025-12、2025 或 2025-11-03/2025-11-09。',
  emptyTitle: '请填写标题。',
  words: '文中的日期',
  implied: '句中没有日期，取其所属新闻的日期',
  claims: (count) => `附有${count}条表述`,
  figures: (count) => `${count}个数字`,
  confidence: { high: '明确', medium: '推算', low: '不确定' },
  statuses: { occurred: '已发生', planned: '计划', ongoing: '进行中', postponed: '已推迟', cancelled: '已取消' },
  open: (count) => `${count}处未能确定`,
  reasons: {
    vague: '措辞没有指明日期。',
    repeated: '措辞所指的时间一再重复，并非某一个日期。',
    'tense-unclear': '句子没有说明是过去还是将来。',
    'nothing-told-before': '前文没有可据以推算的日期。',
    'no-such-date': '没有这个日期。',
    'against-tense': '日期与动词时态矛盾。',
    'not-asserted': '句子只是假设或否认此事，没有说它已发生或在计划中。',
    'of-a-noun': '年份只说明其后的名词，句中没有说其余内容发生在何时。',
    'year-or-count': '这个数字可能是年份，也可能是数量。',
    'compared-with': '措辞只是与那时相比，没有说明所述之事的时间。',
    'fiscal-year': '财政年度与日历年不同，文中没有说明是谁的财政年度。',
    'no-text': '没有文本。',
    'no-dates': '没有找到含可识别日期的句子。',
    'language-not-read': '只能识别英文文本。',
    'too-long': '只读取了前一百万个字符。',
    'too-many': '只草拟了前300个含日期或引述的句子，且日期以约500个为限。',
    'published-differs': '文本中写的是另一个发布日期。',
  },
  back: '返回文本',
  download: '下载 JSON',
  show: '显示在时间线上',
  noneChecked: '请至少勾选一个事件。',
};

/** The words of “New from text” by language of the page. */
export const draftTexts: Readonly<Record<PageLanguage, DraftTexts>> = { en: english, 'zh-Hans': simplifiedChinese };
