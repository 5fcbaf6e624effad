import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RelationsTimeline } from '../../src/elements/relations-timeline.ts';
import { button, create, find, findAll, listen, mount, place, textOf, type MountOptions } from './tools/mount.ts';
import { dataScript, SMALL, toUrl, withEvent } from './tools/documents.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const titles = (element: Element): readonly string[] =>
  findAll(element, '.hit').map(({ ariaLabel }) => ariaLabel?.split('. ')[1] ?? '');
const paragraph = (): HTMLElement => Object.assign(document.createElement('p'), { textContent: 'Three events.' });
const slot = (element: Element): HTMLSlotElement => find(element, 'slot', HTMLSlotElement);

/** Answers that arrive when the test says so, by URL. */
function holdFetch(): Map<string, (body: string, status?: number) => void> {
  const answers = new Map<string, (body: string, status?: number) => void>();
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      answers.set(url, (body, status = 200) => {
        resolve(new Response(body, { status }));
      });
      signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  });
  return answers;
}

describe('where data comes from', () => {
  const children = [dataScript(withEvent('Script'))];

  it('is the property before everything else', async () => {
    const attributes = { src: toUrl(withEvent('Source')) };
    const element = await mount({
      data: withEvent('Property'),
      attributes,
      children: [dataScript(withEvent('Script'))],
    });
    expect(titles(element)).toEqual(['Property']);
  });

  it('is src before a script', async () => {
    const element = await mount({
      attributes: { src: toUrl(withEvent('Source')) },
      children: [dataScript(withEvent('Script'))],
    });
    await expect.poll(() => titles(element)).toEqual(['Source']);
  });

  it('is a child script before what the element brings', async () => {
    expect(titles(await mount({ children }))).toEqual(['Script']);
  });

  it('is what the element brings, if it brings any', async () => {
    const bundled = await mount();
    expect(bundled.timeline?.layers.map(({ id }) => id)).toEqual(['report', 'exact-days', 'background', 'since']);
    const bare = await mount({ tag: 'relations-timeline' });
    expect([bare.timeline, findAll(bare, '.state:not(.no-data .state)')]).toEqual([undefined, []]);
  });

  it('is several URLs, merged in order', async () => {
    const later = { asOf: '2026-03-01', events: [{ id: 'a', when: '2025-10-30', title: 'Renamed' }] };
    const earlier = { asOf: '2026-01-01', events: [{ id: 'a', when: '2025-10', title: 'Named' }] };
    const element = await mount({ attributes: { src: `${toUrl(earlier)}\n ${toUrl(later)}` } });
    await expect.poll(() => titles(element)).toEqual(['Renamed']);
    expect(element.timeline?.events.at(0)?.entries).toHaveLength(2);
  });

  it('is several documents in the property, as objects or texts', async () => {
    const element = await mount({ data: [withEvent('One'), JSON.stringify(withEvent('Two'))] });
    expect(element.timeline?.events).toHaveLength(2);
  });

  it('changes with the text of a script, and when one is added', async () => {
    const script = dataScript(withEvent('Before'));
    const element = await mount({ children: [script] });
    script.textContent = JSON.stringify(withEvent('After'));
    await expect.poll(() => titles(element)).toEqual(['After']);
    script.remove();
    element.append(dataScript(withEvent('Again')));
    await expect.poll(() => titles(element)).toEqual(['Again']);
  });

  it('is not the property while that is null, as frameworks leave it', async () => {
    const element = await mount({ data: null, children: [dataScript(withEvent('Script'))] });
    expect(titles(element)).toEqual(['Script']);
  });

  it('goes back to the next origin when one is taken away', async () => {
    const element = await mount({ data: withEvent('Property'), children: [dataScript(withEvent('Script'))] });
    element.data = undefined;
    await element.updateComplete;
    expect(titles(element)).toEqual(['Script']);
  });
});

describe('loading', () => {
  it('lets the newer src win, whichever answers last', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', attributes: { src: 'old.json' } });
    element.src = 'new.json';
    await element.updateComplete;
    answers.get('new.json')?.(JSON.stringify(withEvent('New')));
    await expect.poll(() => titles(element)).toEqual(['New']);
    answers.get('old.json')?.(JSON.stringify(withEvent('Old')));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titles(element)).toEqual(['New']);
  });

  it('keeps the last good picture meanwhile', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', data: withEvent('First') });
    element.data = undefined;
    element.src = 'next.json';
    await element.updateComplete;
    expect([titles(element), find(element, 'section').ariaBusy]).toEqual([['First'], 'true']);
    answers.get('next.json')?.(JSON.stringify(withEvent('Next')));
    await expect.poll(() => titles(element)).toEqual(['Next']);
    expect(find(element, 'section').ariaBusy).toBe('false');
  });

  it('shows a skeleton only after 400 ms, and none where the page has content of its own', async () => {
    holdFetch();
    const bare = await mount({ tag: 'relations-timeline', attributes: { src: 'slow.json' } });
    const filled = await mount({
      tag: 'relations-timeline',
      attributes: { src: 'slow.json' },
      children: [paragraph()],
    });
    expect(findAll(bare, '.skeleton')).toEqual([]);
    await expect.poll(() => findAll(bare, '.skeleton').length).toBe(1);
    expect(findAll(filled, '.skeleton')).toEqual([]);
  });

  describe('that does not end', () => {
    afterEach(() => void vi.useRealTimers());

    it.each([
      ['the last good picture stays', { data: withEvent('First') }, ['First']],
      ['the page’s own content stays', { children: [paragraph()] }, []],
      ['there is nothing to stay', {}, []],
    ])('says so after ten seconds and offers to try again; %s', async (_, options, before) => {
      const answers = holdFetch();
      const element = await mount({ tag: 'relations-timeline', ...options });
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      Object.assign(element, { data: undefined, src: 'never.json' });
      await element.updateComplete;
      vi.advanceTimersByTime(9999);
      await element.updateComplete;
      expect(textOf(element, '#content')).not.toContain('unusually long');
      vi.advanceTimersByTime(1);
      vi.useRealTimers();
      await element.updateComplete;
      expect(textOf(element, '#content')).toContain('Loading is taking unusually long.');
      expect(titles(element)).toEqual(before);
      expect(
        slot(element)
          .assignedElements()
          .every((one) => one.checkVisibility()),
      ).toBe(true);
      answers.clear();
      find(element, '#content .text-button').click();
      await element.updateComplete;
      expect(textOf(element, '#content')).not.toContain('unusually long');
      answers.get('never.json')?.(JSON.stringify(withEvent('At last')));
      await expect.poll(() => titles(element)).toEqual(['At last']);
    });

    /** What a screen reader is told, in order. */
    function hear(element: Element): readonly string[] {
      const said: string[] = [];
      const region = find(element, '[role=status]');
      const listener = new MutationObserver(() => region.textContent && said.push(region.textContent));
      listener.observe(region, { childList: true, characterData: true, subtree: true });
      return said;
    }

    const wait = async (element: RelationsTimeline, ms: number): Promise<void> => {
      await vi.advanceTimersByTimeAsync(ms);
      await element.updateComplete;
    };

    async function stuck(options: MountOptions): Promise<RelationsTimeline> {
      const element = await mount({ tag: 'relations-timeline', ...options });
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      Object.assign(element, { data: undefined, src: 'never.json' });
      await element.updateComplete;
      return element;
    }

    it('is told once when it begins to be long, and once when it is very long', async () => {
      holdFetch();
      const element = await stuck({ data: SMALL });
      const said = hear(element);
      for (let passed = 0; passed < 30_000; passed += 100) await wait(element, 100);
      expect(said).toEqual(['Loading timeline', 'Loading is taking unusually long.']);
    });

    it('is not told any more when it has ended meanwhile', async () => {
      const answers = holdFetch();
      const element = await stuck({ data: SMALL });
      const said = hear(element);
      await wait(element, 450);
      answers.get('never.json')?.(JSON.stringify(withEvent('Soon')));
      await vi.waitFor(() => expect(titles(element)).toEqual(['Soon']));
      await wait(element, 2000);
      expect(said).toEqual([]);
    });

    it.each([
      ['Loading was stopped; what was loaded before is still shown', { data: withEvent('First') }, ['First']],
      ['Loading was stopped', { children: [paragraph()] }, []],
      ['Loading was stopped', {}, []],
    ])('can be stopped: %s (%o)', async (words, options, before) => {
      const answers = holdFetch();
      const element = await stuck(options);
      const errors = listen(element, 'rt-error');
      await wait(element, 10_000);
      const said = hear(element);
      button(element, 'Stop waiting').focus();
      button(element, 'Stop waiting').click();
      await wait(element, 600);
      expect(textOf(element, '#content .state-title')).toBe(words);
      expect([titles(element), findAll(element, '[role=alert]'), said]).toEqual([before, [], [words]]);
      expect(errors.map(({ detail }) => detail.code)).toEqual(['stopped']);
      expect(element.shadowRoot?.activeElement).toBe(button(element, 'Try again'));
      answers.get('never.json')?.(JSON.stringify(withEvent('Too late')));
      await wait(element, 30_000);
      expect(titles(element)).toEqual(before);
      button(element, 'Try again').click();
      await element.updateComplete;
      answers.get('never.json')?.(JSON.stringify(withEvent('At last')));
      await vi.waitFor(() => expect(titles(element)).toEqual(['At last']));
    });
  });

  it('begins anew after the element was taken out and put back', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
    const box = element.parentElement!;
    element.remove();
    answers.clear();
    box.append(element);
    await element.updateComplete;
    answers.get('a.json')?.(JSON.stringify(withEvent('Late')));
    await expect.poll(() => titles(element)).toEqual(['Late']);
  });

  it('tells of the end with the page up to date', async () => {
    const element = create({ tag: 'relations-timeline', attributes: { src: toUrl(SMALL) } });
    const seen: number[] = [];
    element.addEventListener('rt-load', () => seen.push(findAll(element, '.hit').length));
    const loads = listen(element, 'rt-load');
    await place(element);
    await expect.poll(() => loads.length).toBe(1);
    expect(loads[0]?.detail).toEqual({ eventCount: 4, problems: [] });
    expect([loads[0]?.bubbles, loads[0]?.composed, seen]).toEqual([true, true, [4]]);
  });
});

describe('other data', () => {
  const OLD = {
    events: [
      { id: 'old', when: '1950-06', title: 'Old' },
      { id: 'older', when: '1950-01', title: 'Older' },
    ],
  };
  const JUNE = { start: new Date(Date.UTC(1950, 5, 1)), end: new Date(Date.UTC(1950, 6, 1)) };

  it('is shown from its own beginning', async () => {
    const element = await mount({ children: [dataScript(SMALL)] });
    element.zoomTo('2026-01', '2026-02');
    element.replaceChildren(dataScript(OLD));
    await expect.poll(() => titles(element)).toHaveLength(2);
    element.undo();
    await element.updateComplete;
    expect(titles(element)).toHaveLength(2);
  });

  it('is seen through the view set with it', async () => {
    const element = await mount({ data: SMALL });
    element.data = OLD;
    element.view = { start: '1950-06', end: '1950-06' };
    await element.updateComplete;
    expect([element.view, titles(element)]).toEqual([JUNE, ['Old']]);
  });

  it('is seen through the view set while it was on its way', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', data: SMALL });
    element.data = undefined;
    element.src = 'old.json';
    await element.updateComplete;
    element.view = { start: '1950-06', end: '1950-06' };
    await element.updateComplete;
    answers.get('old.json')?.(JSON.stringify(OLD));
    await expect.poll(() => titles(element)).toEqual(['Old']);
    expect(element.view).toEqual(JUNE);
  });

  it('has the event selected with it in view', async () => {
    const element = await mount({ data: SMALL });
    element.data = { ...OLD, view: { start: '1950-01', end: '1950-01' } };
    element.select('old');
    await element.updateComplete;
    expect(titles(element)).toContain('Old');
  });

  it('from top to bottom is cut anew', async () => {
    const many = (year: number): object => ({
      events: Array.from({ length: 14 }, (_, n) => ({
        when: `${String(year)}-01-${String(n + 10)}`,
        title: String(n),
      })),
    });
    const element = await mount({ data: many(2024), width: 320 });
    find(element, '.show-all').click();
    await element.updateComplete;
    expect(titles(element)).toHaveLength(14);
    element.data = many(2025);
    await element.updateComplete;
    expect(titles(element)).toHaveLength(8);
  });
});

describe('fallback content', () => {
  it('shows until there is data, and again when all of it is taken away', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', attributes: { src: 'a.json' }, children: [paragraph()] });
    const [content] = slot(element).assignedElements();
    expect(content?.checkVisibility()).toBe(true);
    answers.get('a.json')?.(JSON.stringify(SMALL));
    await expect.poll(() => content?.checkVisibility()).toBe(false);
    element.src = '';
    await expect.poll(() => content?.checkVisibility()).toBe(true);
  });

  it('shows when there is no data to be had', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', attributes: { src: 'a.json' }, children: [paragraph()] });
    answers.get('a.json')?.('', 404);
    await expect.poll(() => textOf(element, '.state-title')).toBe('The timeline could not be loaded');
    expect(slot(element).assignedElements()[0]?.checkVisibility()).toBe(true);
  });

  it('shows while nothing at all is given', async () => {
    const element = await mount({ tag: 'relations-timeline', children: [paragraph()] });
    expect(slot(element).assignedElements()[0]?.checkVisibility()).toBe(true);
  });
});

describe('errors', () => {
  it.each([
    ['http', 'a.json', '', 404, 'a.json answered 404'],
    ['not-json', 'a.json', '{', 200, 'not'],
    ['not-a-timeline', 'a.json', '{}', 200, 'events'],
    ['unknown-format', 'a.json', '{"format":"relations-timeline/9","events":[]}', 200, '9'],
  ])('says %s, and why', async (code, src, body, status, words) => {
    const answers = holdFetch();
    const element = create({ tag: 'relations-timeline', attributes: { src } });
    const errors = listen(element, 'rt-error');
    await place(element);
    answers.get(src)?.(body, status);
    await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual([code]);
    expect(errors[0]?.detail.message).toContain(words);
    expect(textOf(element, '[role=alert]')).toContain(words);
  });

  it('says network when nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const element = create({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
    const errors = listen(element, 'rt-error');
    await place(element);
    await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['network']);
  });

  it('says network when the answer breaks off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(broken)));
    const element = create({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
    const errors = listen(element, 'rt-error');
    await place(element);
    await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['network']);
  });

  it.each([
    ['says so', { headers: { 'content-length': String(3 * 1024 ** 3) } }, 'a.json is 3072 MB, larger than the 256 MB'],
    ['does not say so', {}, 'a.json is larger than the 256 MB'],
  ])(
    'says too-large of a file that is and %s; the request ends, the last good picture stays',
    async (_, init, words) => {
      let pulled = 0;
      const part = new Uint8Array(4 * 1024 ** 2);
      const cancel = vi.fn();
      const pull = (stream: ReadableStreamDefaultController<Uint8Array>): void => {
        pulled += part.length;
        stream.enqueue(part);
      };
      const endless = new ReadableStream({ pull, cancel });
      vi.stubGlobal('fetch', () => Promise.resolve(new Response(endless, init)));
      const element = await mount({ tag: 'relations-timeline', data: SMALL });
      const errors = listen(element, 'rt-error');
      element.data = undefined;
      element.src = 'a.json';
      await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['too-large']);
      expect(textOf(element, '[role=alert]')).toContain(words);
      expect([titles(element).length, cancel.mock.calls.length]).toEqual([4, 1]);
      expect(pulled).toBeLessThan(300 * 1024 ** 2);
    },
  );

  describe('a file in another encoding', () => {
    const text = JSON.stringify(withEvent('Café'));
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);
    const answerWith = (bytes: BodyInit, type: string): void => {
      const headers = { 'content-type': type };
      vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes, { headers })));
    };

    it.each([
      ['that its server names', latin1, 'application/json; charset=ISO-8859-1'],
      ['that its server names in quotation marks', latin1, 'text/plain;charset="windows-1252"; x=1'],
      ['that it names itself', utf16, 'application/json'],
      ['that it names itself, whatever its server says', `\uFEFF${text}`, 'text/plain; charset=iso-8859-1'],
      ['whose name nobody knows, if it is UTF-8', text, 'text/plain; charset=nonsense'],
    ])('%s is read', async (_, bytes, type) => {
      answerWith(bytes, type);
      const element = await mount({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
      await expect.poll(() => titles(element)).toEqual(['Café']);
    });

    it.each(['application/json', 'application/json; charset=utf-8', 'text/plain; charset=nonsense'])(
      'that nobody names (%s) is refused, and the last good picture stays',
      async (type) => {
        answerWith(latin1, type);
        const element = await mount({ tag: 'relations-timeline', data: SMALL });
        const errors = listen(element, 'rt-error');
        element.data = undefined;
        element.src = 'a.json';
        await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['encoding']);
        expect(textOf(element, '[role=alert]')).toContain('The file a.json is not UTF-8 text');
        expect(titles(element)).toHaveLength(4);
      },
    );
  });

  describe('an answer without events', () => {
    const empty = ['[]', '{"events":[]}', '{"title":"Nothing","events":[]}'];

    it.each(empty)('%s does not take the last good picture away', async (body) => {
      const answers = holdFetch();
      const element = await mount({ tag: 'relations-timeline', data: SMALL });
      const errors = listen(element, 'rt-error');
      element.data = undefined;
      element.src = 'a.json';
      await element.updateComplete;
      answers.get('a.json')?.(body);
      await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['no-events']);
      expect(textOf(element, '[role=alert]')).toContain('There are no events in a.json');
      expect(titles(element)).toHaveLength(4);
      find(element, '.state button').click();
      answers.get('a.json')?.(JSON.stringify(withEvent('Back')));
      await expect.poll(() => titles(element)).toEqual(['Back']);
      expect(findAll(element, '[role=alert]')).toEqual([]);
    });

    it.each(empty)('%s is a timeline of nothing where there was none before', async (body) => {
      const answers = holdFetch();
      const element = create({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
      const loads = listen(element, 'rt-load');
      await place(element);
      answers.get('a.json')?.(body);
      await expect.poll(() => loads.map(({ detail }) => detail.eventCount)).toEqual([0]);
      expect(textOf(element, '.state-title')).toBe('No events to show');
    });
  });

  describe('data in which no event can be read', () => {
    const unreadable = {
      events: [{ when: '2025-13', title: 'Bad' }, { title: 'Worse' }, { when: 'soon', title: 'Worst' }],
    };
    const told = (element: Element): readonly unknown[] => [
      textOf(element, '[role=alert] .state-title'),
      textOf(element, '[role=alert] .first-problem code'),
      textOf(element, '[role=alert] summary'),
      titles(element).length,
    ];
    const TOLD = [
      'The newer data could not be loaded; what was loaded before is still shown',
      'events[0].when',
      '2 more problems',
      4,
    ];

    it('does not take the last good picture away when it comes from src', async () => {
      const answers = holdFetch();
      const element = await mount({ tag: 'relations-timeline', data: SMALL });
      const errors = listen(element, 'rt-error');
      element.data = undefined;
      element.src = 'a.json';
      await element.updateComplete;
      answers.get('a.json')?.(JSON.stringify(unreadable));
      await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['no-events']);
      expect(errors[0]?.detail.message).toContain('None of the events in a.json can be read');
      expect(told(element)).toEqual(TOLD);
    });

    it('does not take it away when it is set by the page, either', async () => {
      const element = await mount({ tag: 'relations-timeline', data: SMALL });
      const errors = listen(element, 'rt-error');
      element.data = unreadable;
      await element.updateComplete;
      expect(told(element)).toEqual(TOLD);
      await expect.poll(() => errors.map(({ detail }) => detail.code)).toEqual(['no-events']);
      element.data = withEvent('Good');
      await element.updateComplete;
      expect([titles(element), findAll(element, '[role=alert]')]).toEqual([['Good'], []]);
    });

    it('is told of in place of a picture where there was none', async () => {
      const element = await mount({ tag: 'relations-timeline', data: unreadable });
      expect(textOf(element, '.state-title')).toBe('None of the events could be read');
      expect(findAll(element, '[role=alert]')).toEqual([]);
    });

    it('leaves a timeline that the page empties empty', async () => {
      const element = await mount({ tag: 'relations-timeline', data: SMALL });
      element.data = { events: [] };
      await element.updateComplete;
      expect([titles(element), textOf(element, '.state-title')]).toEqual([[], 'No events to show']);
    });
  });

  it('offers to try again', async () => {
    const answers = holdFetch();
    const element = await mount({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
    answers.get('a.json')?.('', 500);
    await expect.poll(() => textOf(element, '.state button')).toBe('Try again');
    find(element, '.state button').click();
    answers.get('a.json')?.(JSON.stringify(SMALL));
    await expect.poll(() => titles(element)).toHaveLength(4);
  });

  it('tries again by itself when the network is back, and only then', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const element = await mount({ tag: 'relations-timeline', attributes: { src: 'a.json' } });
    await expect.poll(() => findAll(element, '[role=alert]').length).toBe(1);
    const answers = holdFetch();
    window.dispatchEvent(new Event('online'));
    answers.get('a.json')?.('', 404);
    await expect.poll(() => textOf(element, '[role=alert]')).toContain('404');
    answers.clear();
    window.dispatchEvent(new Event('online'));
    expect([...answers.keys()]).toEqual([]);
  });

  it('never throws for data that is no timeline', async () => {
    const element = await mount({ tag: 'relations-timeline', data: 7 });
    expect(textOf(element, '.state-title')).toBe('The timeline could not be loaded');
    expect([element.timeline, element.problems]).toEqual([undefined, []]);
  });

  it('draws the good part and lists what is wrong with the rest', async () => {
    const data = {
      events: [
        { when: '2025-13', title: 'Bad' },
        { when: '2025-10-30', title: 'Good' },
      ],
    };
    const element = await mount({ tag: 'relations-timeline', data });
    expect(titles(element)).toEqual(['Good']);
    expect(element.problems.map(({ path }) => path)).toEqual(['events[0].when']);
    expect(textOf(element, '.problems summary')).toBe('1 problem in the data; the rest is shown.');
    expect(textOf(element, '.problems li')).toContain('events[0].when');
  });

  it('says so where all is shown and something wants a look', async () => {
    const data = { events: [{ when: '2025-10-30', title: 'Good', lane: 'trade' }] };
    const element = await mount({ tag: 'relations-timeline', data });
    expect(titles(element)).toEqual(['Good']);
    expect(textOf(element, '.problems summary')).toBe('1 remark on the data; every event is shown.');
    expect(textOf(element, '.problems li')).toContain('Did you mean `topics`?');
  });

  it('says why where no event can be read: the first reason open, with its hint, then how many more', async () => {
    const data = {
      events: [
        { date: '2025-10-30', title: 'A' },
        { when: '2025-13', title: 'B' },
      ],
    };
    const element = await mount({ tag: 'relations-timeline', data });
    expect(textOf(element, '.state-title')).toBe('None of the events could be read');
    expect(textOf(element, '.state p[lang=en]')).toMatch(
      /^events\[0\]\.when .*missing.* Did you mean `when` by `date`\?$/,
    );
    expect(textOf(element, '.state summary')).toBe('2 more problems');
    expect(element.shadowRoot?.querySelectorAll('.problems')).toHaveLength(1);
  });

  it('an empty list of events is no fault', async () => {
    const element = await mount({ tag: 'relations-timeline', data: { events: [] } });
    expect(textOf(element, '.state-title')).toBe('No events to show');
    expect(element.shadowRoot?.querySelector('.state p[lang=en]')).toBeNull();
  });
});
