/** The page’s texts in Simplified Chinese, by the keys of `data-t` in index.html; English stands in the page itself. */
export const textsZhHans: Readonly<Record<string, string>> = {
  name: '中美关系时间线',
  settings: '语言与颜色',
  headline: '一次通话，两种表述，一次尚待成行的访问',
  standfirst:
    '2026年2月4日，特朗普与习近平通电话。美方谈到大豆；据报道，中方通报既未提及大豆，也未提及计划于4月进行的访问。这里列出说了什么、谁说的，以及精确到何种程度。',
  reading: '如何阅读',
  dates: '日期只精确到已知程度',
  datesText:
    '圆点表示某一天。括号表示一段时期，其间发生过一次：报道称“12月”，另一来源给出17日，因此两者都画出。实心条表示贯穿整段时期。',
  plans: '计划不会画成既成事实',
  plansText: '竖线标出各文件所知的截止日。线后是计划：空心、虚线，并注明“计划”。计划若改期，原日期仍会保留。',
  silence: '“未提及”也要有来源',
  silenceText: '打开通话一项，可逐条对照双方表述。只有来源明确说明时才写“未提及”；来源未说明之处写“不详”。',
  data: '关于数据',
  dataText:
    '时间线由若干文件组成，各自注明来源以及何时得知。日期、数字以及谁说了什么均出自这些来源，文字由我们撰写。来源不一致时，正文或数据说明中会注明。',
  report: '2026年2月4日的报道',
  reportText: '通话、双方各项说法、计划中的访问、大豆数字。',
  exact: '确切日期',
  exactText: '其他报道补充的日期与数值，例如釜山会晤的10月30日。',
  background: '1949年以来的背景',
  backgroundText: '58个里程碑；缩小或显示全部日期即可看到。',
  since: '此后得知的情况',
  sinceText: '此处未开启：画面停留在2026年2月4日所知。',
  docs: '使用说明',
  own: '您自己的时间线',
  ownText:
    '打开自己的文件、将其拖放到本页任意位置，或给出链接：JSON、XML、CSV、Markwhen 或日历均可。也可从一篇英文报道开始：其中有日期的陈述会成为草稿，供您核对、修改和保存。任何内容都不会上传。',
  openOwn: '打开文件或链接…',
  drop: '松开即在此绘出',
  dropHint: '文件只在此浏览器中读取，不会上传。',
  fromText: '由文本新建…',
  bundledAgain: '恢复显示自带的时间线',
  use: '用在您的网页上',
  useText: '一段脚本、一个标签，不从别处加载任何内容。',
};
