import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RelationsTimeline } from '../../src/class.ts';
import { ExportError } from '../../src/elements/files/export-file.ts';
import { button, find, findAll, focused, mount, textOf } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { SMALL, toUrl } from './tools/documents.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function withPanel(options: Parameters<typeof mount>[0] = {}): Promise<RelationsTimeline> {
  const element = await mount(options);
  await openPanel(element, 'share');
  return element;
}

/** What the page tried to copy. */
async function copiedBy(element: RelationsTimeline, name: string): Promise<string> {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  button(element, name).click();
  await expect.poll(() => textOf(element, '.copy .note')).not.toBe('');
  return write.mock.calls[0]![0];
}

describe('copying', () => {
  it('a link copies the address, and says so', async () => {
    const element = await withPanel();
    expect(await copiedBy(element, 'Copy link')).toBe(location.href);
    await expect.poll(() => textOf(element, '[role=status]')).toBe('Copied');
  });

  it('a citation tells title, day of knowledge, sources and address, and the day only where the page gives it', async () => {
    const element = await withPanel({ data: SMALL });
    const text = `“Two talks and a plan”. As known on 4 February 2026. 1 source. ${location.href}`;
    expect(await copiedBy(element, 'Copy citation')).toBe(text);
    element.retrieved = '2026-03-01';
    await element.updateComplete;
    vi.restoreAllMocks();
    expect(await copiedBy(element, 'Copy citation')).toBe(`${text} (retrieved on 1 March 2026)`);
  });

  it('that is refused gives the text to be copied by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const element = await withPanel();
    button(element, 'Copy link').click();
    await expect.poll(() => findAll(element, '.refused textarea').length).toBe(1);
    const field = find(element, '.refused textarea', HTMLTextAreaElement);
    await expect.poll(() => focused(element)).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(location.href);
    expect(textOf(element, '.refused')).toContain('does not let this page copy');
  });
});

describe('code to embed', () => {
  const codeOf = (element: RelationsTimeline): string => find(element, '.code').textContent.trim();

  it('is a tag set as the timeline is seen now, which draws the same', async () => {
    const element = await withPanel({ attributes: { lanes: 'none', selected: 'busan-meeting', locale: 'zh-Hans' } });
    element.view = { start: '2025-10-01', end: '2026-01-31' };
    await element.updateComplete;
    const other = new DOMParser().parseFromString(codeOf(element), 'text/html').querySelector('us-china-timeline');
    const attributes = Object.fromEntries([...other!.attributes].map(({ name, value }) => [name, value]));
    const again = await mount({ attributes });
    expect(again.view).toEqual(element.view);
    expect(again.toSVG()).toBe(element.toSVG());
  });

  it('names the files of the data, and cannot be broken by them', async () => {
    const src = toUrl({ events: [{ when: '2025', title: '"><b>' }] });
    const element = await mount({ tag: 'relations-timeline', attributes: { src } });
    await expect.poll(() => findAll(element, '.hit').length).toBe(1);
    await openPanel(element, 'share');
    const other = new DOMParser().parseFromString(codeOf(element), 'text/html').querySelector('relations-timeline');
    expect(other?.getAttribute('src')).toBe(new URL(src, document.baseURI).href);
  });

  it('offers a frame only where the page has an address for one', async () => {
    const element = await withPanel();
    expect(findAll(element, '[data-kind]').map(({ dataset }) => dataset.kind)).toEqual(['tag', 'svg']);
    element.embedSrc = '/page?embed';
    await element.updateComplete;
    button(element, 'Iframe').click();
    await element.updateComplete;
    expect(codeOf(element)).toContain(`src="${location.origin}/page?embed&amp;start=2025-10-01&amp;`);
    expect(codeOf(element)).toContain(`<script async src="${location.origin}/embed.js"></script>`);
  });

  it('has the height its preview tells of, and no other', async () => {
    const element = await withPanel();
    element.embedSrc = '/page?embed';
    await element.updateComplete;
    button(element, 'Iframe').click();
    await element.updateComplete;
    expect(codeOf(element)).toContain('width="100%" height="1200"');
    button(element, '600 px').click();
    await element.updateComplete;
    const frame = find(element, '.preview iframe', HTMLIFrameElement);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { contentWindow: source } = frame;
    const { origin } = location;
    const told = { source: 'relations-timeline', version: 1, type: 'resize', id: null, height: 987 };
    const tell = async (init: MessageEventInit): Promise<void> => {
      window.dispatchEvent(new MessageEvent('message', { data: told, source, origin, ...init }));
      await element.updateComplete;
    };
    await tell({ source: window });
    await tell({ origin: 'https://example.org' });
    await tell({ data: { ...told, version: 2 } });
    await tell({ data: { ...told, height: 0.5 } });
    await tell({ data: null });
    expect(codeOf(element)).toContain('height="1200"');
    await tell({});
    expect(codeOf(element)).toContain('width="100%" height="987"');
    expect(frame.height).toBe('987');
    await tell({ data: { ...told, height: 1e9 } });
    expect(codeOf(element)).toContain('height="10000"');
    button(element, '600 px').click();
    await element.updateComplete;
    await tell({});
    expect(codeOf(element)).toContain('height="10000"');
  });

  it.each([320, 600, 960])('is shown as it will look at %i px', async (width) => {
    const element = await withPanel();
    button(element, 'Static picture').click();
    await element.updateComplete;
    button(element, `${String(width)} px`).click();
    await element.updateComplete;
    const picture = find(element, '.preview img', HTMLImageElement);
    await picture.decode();
    expect(picture.naturalWidth).toBe(width);
    expect(button(element, `${String(width)} px`).ariaPressed).toBe('true');
  });
});

describe('a file that cannot be made', () => {
  it.each([
    [new ExportError('image', 'The browser did not draw the picture.'), 'The browser did not draw the picture.'],
    [new RangeError('a width of 3 px cannot be drawn'), 'a width of 3 px cannot be drawn'],
    [new TypeError('x is undefined'), ''],
  ])('is told, seen and announced: %s', async (error, reason) => {
    const element = await withPanel({ data: SMALL });
    vi.spyOn(element, 'download').mockRejectedValue(error);
    button(element, 'PNG picture').click();
    await expect.poll(() => textOf(element, '.failure')).toBe(`PNG picture could not be saved. ${reason}`.trim());
    await expect.poll(() => textOf(element, '[role=status]')).toBe('PNG picture could not be saved.');
  });
});

describe('on paper', () => {
  it('the drawing is as wide as the paper, and as before afterwards', async () => {
    const element = await mount({ width: 1280 });
    const widthOf = (): string | null | undefined =>
      element.renderRoot.querySelector('.plot svg')?.getAttribute('width');
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(widthOf()).toBe('680');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(widthOf()).toBe('1280');
  });
});
