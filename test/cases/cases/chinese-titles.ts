import { autumn, type Case } from '../case.ts';

export const chineseTitles: Case = {
  name: 'chinese-titles',
  title: 'Long Chinese titles with punctuation that may not begin or end a line',
  documents: [
    {
      title: '标点避头尾：中文长标题的换行',
      events: [
        {
          when: '2025-10-08',
          title: '中国商务部宣布对稀土、锂电池及相关技术实施出口管制（含境外再出口），即日起生效。',
        },
        { when: '2025-11-10', title: '双方同意暂停“对等关税”《联合声明》所列措施，为期一年！' },
        { when: '2025-12-17', title: '美国批准向台湾出售110亿美元武器：“海马斯”火箭炮、自行火炮、无人机等8项' },
      ],
    },
  ],
  view: { ...autumn, locale: 'zh-Hans' },
};
