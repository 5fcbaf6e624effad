import { afterEach, describe, expect, it } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { axeFaults } from './tools/axe-faults.ts';
import { SMALL } from './tools/documents.ts';
import { find, findAll, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';

const DATA = {
  ...SMALL,
  series: [
    {
      ...{ id: 'rate', label: { en: 'Rate', 'zh-Hans': '税率' }, measure: 'average', unit: '%', source: 'tracker' },
      note: { en: 'Worked out from lists.' },
      points: [
        { at: '2025-08-01', value: 31.06 },
        { at: '2025-11-01', value: 22.17, note: 'After the first talk.' },
        { at: '2026-02-20', value: 4.78 },
      ],
    },
  ],
  sources: [...SMALL.sources, { id: 'tracker', title: 'Tracker of rates', url: 'https://example.org/rates' }],
};

const small = (attributes = {}, width = 800): Promise<RelationsTimeline> =>
  mount({ tag: 'relations-timeline', attributes, data: DATA, width });
const strip = (element: RelationsTimeline): Element | null => element.renderRoot.querySelector('.strip-rate');

afterEach(() => history.replaceState(null, '', location.href.replace(/#.*$/, '')));

describe('a background series', () => {
  it('is drawn when its id is set, and taken out again', async () => {
    const element = await small();
    expect(strip(element)).toBeNull();
    const height = find(element, '[part=drawing]', SVGSVGElement).height.baseVal.value;
    element.series = 'rate';
    await element.updateComplete;
    expect(strip(element)?.textContent).toContain('22.2%');
    expect(find(element, '[part=drawing]', SVGSVGElement).height.baseVal.value).toBeGreaterThan(height);
    element.removeAttribute('series');
    await element.updateComplete;
    expect(strip(element)).toBeNull();
  });

  it('is switched on and off by the reader', async () => {
    const element = await small();
    const panel = await openPanel(element, 'series');
    expect(panel.textContent).toContain('Worked out from lists.');
    find(element, '#series-rate').click();
    await element.updateComplete;
    expect([element.series, strip(element) === null]).toEqual(['rate', false]);
    expect(find(element, '.tab[data-name=series] .dot')).toBeTruthy();
    find(element, '#series-rate').click();
    await element.updateComplete;
    expect([element.series, strip(element)]).toEqual([null, null]);
  });

  it.each([
    ['en', 'Also hidden: Rate'],
    ['zh-Hans', '另隐藏背景数据：税率'],
  ])('that goes with its document is named among what is hidden (%s)', async (locale, words) => {
    const other = { id: 'other', title: 'Other', events: [{ id: 'x', when: '2025-12', title: 'Elsewhere' }] };
    const data = [{ ...DATA, id: 'own' }, other];
    const attributes = { series: 'rate', locale };
    const element = await mount({ tag: 'relations-timeline', attributes, data, width: 800 });
    expect([strip(element) === null, findAll(element, '.filter-line')]).toEqual([false, []]);
    element.filter = { layers: ['other'] };
    await element.updateComplete;
    expect([strip(element), textOf(element, '.filter-line')]).toEqual([null, expect.stringContaining(words)]);
    find(element, '.filter-line .link-button').click();
    await element.updateComplete;
    expect([strip(element) === null, findAll(element, '.filter-line')]).toEqual([false, []]);
    element.filter = { layers: ['other'] };
    element.asOf = '2025-07-01';
    await element.updateComplete;
    expect(textOf(element, '.filter-line')).not.toContain(words);
  });

  it('is not offered where there is none, or none is known yet', async () => {
    const without = await mount({ tag: 'relations-timeline', data: SMALL });
    expect(findAll(without, '.tab[data-name=series]')).toEqual([]);
    const before = await small({ 'as-of': '2025-07-01' });
    expect(findAll(before, '.tab[data-name=series]')).toEqual([]);
  });

  it('knows no value from after the day of knowledge', async () => {
    const element = await small({ series: 'rate' });
    expect(strip(element)?.textContent).not.toContain('4.8%');
    expect(textOf(element, '.series summary')).toMatch(/22\.17% on 4 February 2026; lowest 22\.17%/);
    element.asOf = '2026-03-31';
    await element.updateComplete;
    expect(strip(element)?.textContent).toContain('4.8%');
  });

  it('stands in words and as a table, with its source', async () => {
    const element = await small({ series: 'rate', show: 'table', start: '2025-10', end: '2026-04' });
    expect(find(element, '.series', HTMLDetailsElement).open).toBe(true);
    const rows = findAll(element, '.series-table tbody tr').map((row) => row.innerText.split(/\s*\t\s*/));
    expect(rows).toEqual([
      ['1 Aug 2025', '31.06%', ''],
      ['1 Nov 2025', '22.17%', 'After the first talk.'],
    ]);
    expect(find(element, '.series a', HTMLAnchorElement).href).toBe('https://example.org/rates');
    expect(find(element, '.footer').textContent).toContain('Tracker of rates');
  });

  it('speaks Chinese, and stands above the events on a phone', async () => {
    const element = await small({ series: 'rate', locale: 'zh-Hans' }, 320);
    expect(strip(element)?.textContent).toContain('税率');
    expect(textOf(element, '.series summary')).toMatch(/^税率：.*最低22\.17%/);
    const [drawing] = [find(element, '[part=drawing]', SVGSVGElement)];
    const first = find(element, '.hit');
    expect(strip(element)?.getBoundingClientRect().bottom).toBeLessThan(first.getBoundingClientRect().top);
    expect(drawing.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('is part of a link', async () => {
    const element = await small({ 'url-state': 'hash' });
    element.series = 'rate';
    await expect.poll(() => location.hash).toBe('#v=1&series=rate');
    element.remove();
    const again = await small({ 'url-state': 'hash' });
    expect([again.series, strip(again) === null]).toEqual(['rate', false]);
  });

  it('is in the exported picture, with its source and no value that came later', async () => {
    const element = await small({ series: 'rate' });
    const svg = element.toSVG();
    expect(svg).toContain('<dc:source>Tracker of rates &lt;https://example.org/rates&gt;</dc:source>');
    expect(svg).toContain('Rate: Tracker of rates');
    expect(svg).toContain('22.17');
    expect(svg).not.toContain('4.78');
    element.series = null;
    expect(element.toSVG()).not.toContain('Tracker of rates');
  });

  it('passes the accessibility check in both directions and its panel', async () => {
    for (const width of [320, 800]) {
      const element = await small({ series: 'rate' }, width);
      await openPanel(element, 'series');
      find(element, '.series summary').click();
      expect(await axeFaults(element)).toEqual([]);
    }
  });
});
