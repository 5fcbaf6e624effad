import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderSvg } from '../../src/render/render-svg.ts';
import { button, create, findAll, mark, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { SMALL } from './tools/documents.ts';

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('view', () => {
  it('takes EDTF, whole at the end, or instants', async () => {
    const element = await mount();
    element.view = { start: '2025-11', end: '2025-12' };
    expect(element.view).toEqual({ start: day(2025, 11, 1), end: day(2026, 1, 1) });
    element.view = { start: day(2025, 12, 1), end: day(2026, 2, 1) };
    expect(element.view).toEqual({ start: day(2025, 12, 1), end: day(2026, 2, 1) });
  });

  it('is on the page after the next update', async () => {
    const element = await mount();
    element.view = { start: '2026-01', end: '2026-04' };
    await element.updateComplete;
    expect(findAll(element, '.hit').some(({ ariaLabel }) => ariaLabel?.includes('Busan'))).toBe(false);
    expect(mark(element, 'Xi and Putin')).toBeTruthy();
  });

  it('keeps the edge that is not given, and what it cannot read', async () => {
    const element = await mount();
    const { start, end } = element.view;
    element.view = { end: '2026-03' };
    expect(element.view).toEqual({ start, end: day(2026, 4, 1) });
    element.view = { start: 'whenever', end };
    expect(element.view.start).toEqual(start);
  });

  it('stays when neither edge can be read', async () => {
    const element = await mount();
    element.fit();
    const { start } = element.view;
    element.zoomTo('soon', 'later');
    element.view = { start: 'soon' };
    expect(element.view.start).toEqual(start);
  });

  it('goes back to the window first shown with null', async () => {
    const element = await mount();
    const home = element.view;
    element.fit();
    element.view = null;
    expect(element.view).toEqual(home);
  });

  it('can be set before there is data, and read at any time', () => {
    const element = create({ tag: 'relations-timeline' });
    expect(element.view).toEqual({});
    element.view = { start: '2025-11', end: '2025-12' };
    expect(element.view).toEqual({ start: day(2025, 11, 1), end: day(2026, 1, 1) });
  });

  it('stays within a day and a little more than all dates', async () => {
    const element = await mount();
    element.zoomBy(1e9);
    expect(element.view.end!.valueOf() - element.view.start!.valueOf()).toBe(86_400_000);
    element.zoomBy(1e-9);
    expect(element.view.start!.getUTCFullYear()).toBeGreaterThan(1930);
    element.zoomBy(0);
    element.zoomBy(1e-320);
    expect(element.view.start!.getUTCFullYear()).toBeGreaterThan(1930);
  });
});

describe('zoomTo, panBy, fit, undo, redo', () => {
  it('move the window and back', async () => {
    const element = await mount();
    const home = element.view;
    element.zoomTo('2025-11', '2026-01');
    element.panBy(1);
    expect(element.view).toEqual({ start: day(2026, 2, 1), end: day(2026, 5, 4) });
    element.fit();
    element.undo();
    element.undo();
    expect(element.view).toEqual({ start: day(2025, 11, 1), end: day(2026, 2, 1) });
    element.undo();
    expect(element.view).toEqual(home);
    element.redo();
    expect(element.view.start).toEqual(day(2025, 11, 1));
  });
});

describe('select', () => {
  it('opens details and brings the event into view', async () => {
    const element = await mount();
    element.select('nixon-visit-1972');
    const id = element.timeline!.events.find(({ entries }) => entries[0]!.when.text.startsWith('1972-02'))!.id;
    element.select(id);
    await element.updateComplete;
    expect(element.selected).toBe(id);
    expect(textOf(element, '.details-title')).toContain('Nixon');
    expect(mark(element, 'Nixon').ariaExpanded).toBe('true');
    element.select(null);
    await element.updateComplete;
    expect(findAll(element, '.details')).toEqual([]);
  });

  it('opens nothing for an id it does not know', async () => {
    const element = await mount({ data: SMALL, attributes: { selected: 'nothing' } });
    expect([findAll(element, '.details'), element.selected]).toEqual([[], 'nothing']);
  });
});

describe('filter', () => {
  it('shows only what fits, and can be undone', async () => {
    const element = await mount({ data: SMALL });
    element.filter = { topics: ['trade'] };
    await element.updateComplete;
    expect([findAll(element, '.hit').length, element.filter]).toEqual([1, { topics: ['trade'] }]);
    element.undo();
    await element.updateComplete;
    expect([findAll(element, '.hit').length, element.filter]).toEqual([4, {}]);
  });

  it('can be set before there is data', async () => {
    const element = create({ data: SMALL });
    element.filter = { statuses: ['planned'] };
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, '.hit')).toHaveLength(1);
    element.remove();
  });
});

describe('files', () => {
  it('toSVG gives the same bytes as renderSvg with the same options', async () => {
    const element = await mount();
    const options = { lanes: 'topic', colorBy: 'none', layout: 'auto', locale: 'en' } as const;
    expect(element.toSVG()).toBe(renderSvg(element.timeline!, { ...options, width: 1000 }));
    expect(element.toSVG({ preset: 'print-1col', theme: 'dark' })).toBe(
      renderSvg(element.timeline!, { ...options, preset: 'print-1col', theme: 'dark' }),
    );
  });

  it('toSVG shows the window, filter and language of the page', async () => {
    const element = await mount({ attributes: { locale: 'zh', lanes: 'none' } });
    element.view = { start: '2026-01', end: '2026-04' };
    const svg = element.toSVG();
    expect(svg).toContain('xml:lang="zh-Hans"');
    expect(svg).not.toContain('釜山会晤</text>');
  });

  it('toCSV and toJSON give what is known', async () => {
    const element = await mount({ data: SMALL });
    element.filter = { topics: ['trade'] };
    expect(element.toCSV().trim().split(/\r?\n/)).toHaveLength(2);
    expect(JSON.parse(element.toJSON())).toEqual(SMALL);
  });

  it('toICS gives what is known, in the language of the page', async () => {
    const element = await mount({ data: SMALL, attributes: { locale: 'zh' } });
    element.filter = { topics: ['trade'] };
    expect(element.toICS().match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(element.toICS()).toContain('DESCRIPTION;LANGUAGE=zh-Hans:');
  });

  it('say so when there is nothing yet', () => {
    const element = create({ tag: 'relations-timeline' });
    expect(() => element.toSVG()).toThrow(expect.objectContaining({ name: 'ExportError', code: 'no-data' }));
  });

  it.each(['svg', 'png', 'csv', 'claims.csv', 'ics', 'json'])(
    'download saves %s under a name that tells the period',
    async (format) => {
      const element = await mount({ attributes: { start: '2025-10', end: '2026-04' } });
      const saved: { name: string; href: string }[] = [];
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        saved.push({ name: this.download, href: this.href });
      });
      const name = await element.download(format);
      expect(name).toBe(`us-china-timeline_2025-10-01_2026-04-30.${format}`);
      expect(saved).toEqual([{ name, href: expect.stringMatching(/^blob:/) as string }]);
    },
  );

  it('download refuses what it cannot make', async () => {
    const element = await mount({ data: SMALL });
    await expect(element.download('docx')).rejects.toMatchObject({ name: 'ExportError', code: 'format' });
  });

  it('toSVG is as wide as the drawing where time runs to the right, and light unless asked', async () => {
    const dark = await mount({ attributes: { theme: 'dark' }, width: 960 });
    const narrow = await mount({ width: 400 });
    expect(dark.toSVG()).toContain('width="960"');
    expect(dark.toSVG()).not.toBe(dark.toSVG({ theme: 'dark' }));
    expect(dark.toSVG()).toBe((await mount({ attributes: { theme: 'light' }, width: 960 })).toSVG());
    expect(dark.toSVG({ width: 700 })).toContain('width="700"');
    expect(narrow.toSVG()).toContain('width="1200"');
  });

  it.each([1, 2])('toPNG is a picture of %i px a CSS px', async (scale) => {
    const element = await mount({ data: SMALL, width: 700 });
    const blob = await element.toPNG({ scale });
    const { width } = await createImageBitmap(blob);
    expect([blob.type, width]).toEqual(['image/png', 700 * scale]);
  });

  it.each([0, -1, Number.NaN, 100])('toPNG refuses a scale of %d', async (scale) => {
    const element = await mount({ data: SMALL, width: 700 });
    await expect(element.toPNG({ scale })).rejects.toThrow(RangeError);
  });

  it('the button saves the picture and says so', async () => {
    const element = await mount({ data: SMALL });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await openPanel(element, 'share');
    await userEvent.click(button(element, 'SVG picture'));
    await expect.poll(() => textOf(element, '[role=status]')).toMatch(/^Saved us-china-timeline_.*\.svg$/);
  });
});
