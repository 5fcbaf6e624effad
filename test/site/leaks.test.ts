import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { openBrowser } from './tools/browser.ts';
import { countObjects } from './tools/count-objects.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

const EMPTY_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page that comes and goes</title>
<script src="relations-timeline.min.js"></script>
<main></main>
</html>`;
const CYCLES = 1000;
/** Until templates, caches and compiled code are there: they come once and stay. */
const WARM_UP_CYCLES = 100;

/** The element and what the tests add to the page. */
interface TestPage {
  cycleNew: (times: number) => Promise<void>;
  cycleSame: (times: number) => Promise<void>;
  /** Frames and timers asked for and neither run nor taken back. */
  pending: Set<string>;
}

let browser: Browser;
let server: FolderServer;
let page: Page;
let tools: CDPSession;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    serveFolder(join(projectRoot, 'dist'), { '/': EMPTY_PAGE, '/index.html': EMPTY_PAGE }),
  ]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.addInitScript(watchPending);
  await page.goto(`${server.origin}/`);
  await page.evaluate(addCycles);
  tools = await page.context().newCDPSession(page);
});
afterEach(() => page.close());

const pending = (): Promise<string[]> => page.evaluate(() => [...(globalThis as unknown as TestPage).pending]);

/** Runs in the page before its scripts: notes every frame and timer that is still to come. */
function watchPending(): void {
  const here = globalThis as unknown as Record<string, (...given: unknown[]) => unknown> & TestPage;
  here.pending = new Set();
  const pairs = {
    requestAnimationFrame: 'cancelAnimationFrame',
    setTimeout: 'clearTimeout',
    setInterval: 'clearInterval',
  };
  for (const [ask, takeBack] of Object.entries(pairs)) {
    const [original, cancel] = [here[ask]!, here[takeBack]!];
    here[ask] = (callback, ...rest): unknown => {
      const id = original(
        (...given: unknown[]) => {
          if (ask !== 'setInterval') here.pending.delete(`${ask} ${String(id)}`);
          (callback as (...given: unknown[]) => void)(...given);
        },
        ...rest,
      );
      here.pending.add(`${ask} ${String(id)}`);
      return id;
    };
    here[takeBack] = (id): unknown => {
      here.pending.delete(`${ask} ${String(id)}`);
      return cancel(id);
    };
  }
}

/** Runs in the page: ways of coming and going, some before the first picture is there. */
function addCycles(): void {
  const data = {
    asOf: '2026-02-04',
    parties: ['us', 'cn'],
    events: [
      { id: 'talk', when: '2025-10-30', title: 'A talk' },
      {
        id: 'visit',
        when: '2026-04',
        title: 'A visit',
        status: 'planned',
        links: [{ to: 'talk', relation: 'follows' }],
        claims: [{ text: 'One', accounts: { us: { state: 'stated' } } }],
      },
    ],
  };
  interface Timeline extends HTMLElement {
    data: unknown;
    selected: string | null;
    show: string;
    updateComplete: Promise<unknown>;
  }
  const create = (): Timeline => {
    const timeline = document.createElement('relations-timeline') as Timeline;
    return Object.assign(timeline, { data, selected: 'talk' });
  };
  const main = document.querySelector('main')!;
  const comeAndGo = async (timeline: Timeline, index: number): Promise<void> => {
    main.append(timeline);
    if (index % 4 > 0) await timeline.updateComplete;
    if (index % 10 === 9) await new Promise((resolve) => requestAnimationFrame(resolve));
    timeline.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    timeline.remove();
    await timeline.updateComplete;
  };
  const turnTo = async (timeline: Timeline, show: string): Promise<void> => {
    if (!timeline.isConnected) main.append(timeline);
    timeline.show = show;
    await timeline.updateComplete;
  };
  const same = create();
  Object.assign(globalThis, {
    cycleNew: async (times: number) => {
      for (let index = 0; index < times; index++) await comeAndGo(create(), index);
    },
    cycleSame: async (times: number) => {
      for (let index = 0; index < times; index++) await comeAndGo(same, index);
      // What is taken out of an element that stays goes, too.
      for (let index = 0; index < times / 10; index++) await turnTo(same, index % 2 === 0 ? 'accounts' : 'chart');
      // Kept in the page: all of it would count as detached else.
      main.append(same);
      await same.updateComplete;
    },
  } satisfies Pick<TestPage, 'cycleNew' | 'cycleSame'>);
}

describe(`${CYCLES} times into the page and out again`, () => {
  test.each(['cycleNew', 'cycleSame'] as const)(
    '%s leaves nothing behind',
    async (cycle) => {
      const run = (times: number): Promise<void> =>
        page.evaluate(([name, count]) => (globalThis as unknown as TestPage)[name](count), [cycle, times] as const);
      await run(WARM_UP_CYCLES);
      const before = await countObjects(tools);
      expect(before.observers).toBeGreaterThan(0);
      await run(CYCLES);
      expect(await countObjects(tools)).toEqual(before);
      expect(await pending()).toEqual([]);
    },
    240_000,
  );

  test('what is left behind would be found', async () => {
    const before = await countObjects(tools);
    await page.evaluate(() => {
      const kept = Array.from({ length: 5 }, () => document.createElement('i'));
      const observers = kept.map((one) => {
        const observer = new ResizeObserver(() => undefined);
        observer.observe(one);
        one.addEventListener('click', () => undefined);
        return observer;
      });
      Object.assign(globalThis, { kept, observers });
      setTimeout(() => undefined, 1_000_000);
    });
    const after = await countObjects(tools);
    const grown = Object.entries(after).map(([name, count]) => [name, count - before[name as keyof typeof before]]);
    const { observers, ...others } = Object.fromEntries(grown) as typeof before;
    expect(others).toEqual({ nodes: 5, listeners: 5, detached: 5 });
    // A snapshot may hold an observer twice: as the browser’s own, and as what scripts have of it.
    expect(observers).toBeGreaterThanOrEqual(5);
    expect(await pending()).toEqual([expect.stringMatching(/^setTimeout /)]);
  });
});

/** Runs in the page: looks at other data through everything the toolbar offers, and notes the timelines without holding them. */
async function lookAround(): Promise<void> {
  interface Timeline extends HTMLElement {
    data: unknown;
    filter: unknown;
    asOf: string | undefined;
    show: string;
    timeline: object;
    updateComplete: Promise<unknown>;
    fit(): void;
    toSVG(): string;
  }
  const rest = async (): Promise<void> => {
    await timeline.updateComplete;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  };
  const documents = (name: string): unknown[] =>
    ['first', 'second'].map((id) => ({
      id: `${name}-${id}`,
      asOf: '2026-02-04',
      topics: [{ id: 'trade', name: 'Trade' }],
      events: Array.from({ length: 40 }, (_, at) => ({
        id: `${id}-${at}`,
        when: `20${String(10 + (at % 16))}-05-06`,
        title: `${name} ${at}`,
        topics: ['trade'],
      })),
    }));
  const shadow = (selector: string): HTMLElement[] => [...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const type = (words: string): void => {
    for (const field of shadow('input[type=search]') as HTMLInputElement[]) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  };
  const use = async (change: () => void): Promise<void> => {
    change();
    await rest();
  };
  const timeline = document.createElement('relations-timeline') as Timeline;
  const shown: WeakRef<object>[] = [];
  Object.assign(globalThis, { shown, kept: timeline });
  document.querySelector('main')!.append(timeline);
  await use(() => (timeline.data = documents('Alpha')));
  for (const tab of shadow('.tab')) {
    await use(() => tab.click());
    await use(() => type('alfa'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await use(() => (timeline.filter = { topics: ['trade'], layers: ['Alpha-first'] }));
    await use(() => (timeline.asOf = '2015-05-06'));
    await use(() => Object.assign(timeline, { asOf: undefined, filter: undefined }));
    await use(() => tab.click());
  }
  for (const show of ['list', 'table', 'accounts', 'chart']) await use(() => (timeline.show = show));
  timeline.toSVG();
  shown.push(new WeakRef(timeline.timeline));
  // Nothing is open now: what was worked out for the first data is not worked out for these.
  await use(() => (timeline.data = documents('Beta')));
  shown.push(new WeakRef(timeline.timeline));
}

/** How many of the timelines noted are still held, after a collection. */
async function held(): Promise<number> {
  for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
  return page.evaluate(
    () => (globalThis as unknown as { shown: WeakRef<object>[] }).shown.filter((one) => one.deref()).length,
  );
}

test('data that were shown are let go of with the next ones, and the last ones with the element', async () => {
  await page.evaluate(lookAround);
  await expect.poll(held, { timeout: 20_000 }).toBe(1);
  await page.evaluate(() => {
    (globalThis as unknown as { kept: Element | undefined }).kept?.remove();
    Object.assign(globalThis, { kept: undefined });
  });
  await expect.poll(held, { timeout: 20_000 }).toBe(0);
}, 120_000);
