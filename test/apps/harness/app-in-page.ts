import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { countObjects, type LivingObjects } from '../../site/tools/count-objects.ts';
import { watchPage, type Complaints } from '../../site/tools/watch-page.ts';

/** Until the framework's own caches are full. */
const WARM_UP_CYCLES = 20;
const CYCLES = 100;
/** What a framework or the browser may still hold of the last time. */
const HELD = 5;

/** Takes the timeline away and brings it back, some times, ending without it. */
async function cycle(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const toggle = document.querySelector<HTMLElement>('#toggle')!;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let index = 0; index < count; index++) {
      toggle.click();
      await frame();
      await (document.querySelector('relations-timeline') as { updateComplete?: Promise<unknown> } | null)
        ?.updateComplete;
      toggle.click();
      await frame();
    }
  }, times);
}

/**
 * Tests of what every app does: shows data and hears of it, takes other data, hears of a choice, and comes and goes
 * without a trace. To be called inside `describe`.
 *
 * @param open where the app is served, and the browser to open it in; called once
 */
export function testInPage(open: () => Promise<{ readonly browser: Browser; readonly origin: string }>): void {
  let page: Page;
  let complaints: Complaints;
  let tools: CDPSession;

  beforeAll(async () => {
    const { browser, origin } = await open();
    page = await browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
    complaints = await watchPage(page, origin);
    tools = await page.context().newCDPSession(page);
    await page.goto(`${origin}/`);
    await page.locator('relations-timeline svg[part=drawing]').waitFor();
  }, 120_000);
  afterAll(() => page.close());

  const heard = (): Promise<string> => page.locator('#heard').innerText();
  const drawn = async (): Promise<string> =>
    (await page.locator('relations-timeline svg[part=drawing] text').allTextContents()).join(' ');

  test('shows its data, and hears that they are loaded', async () => {
    expect(await drawn()).toContain('A call');
    // An app without a framework may listen after its data have loaded.
    expect(['2 events', '']).toContain(await heard());
  });

  test('sets other data', async () => {
    await page.locator('#swap').click();
    await expect.poll(heard).toBe('3 events');
    await expect.poll(drawn).toContain('The visit begins');
  });

  test('hears which event the reader opens', async () => {
    await page.locator('relations-timeline [part~=plot] button.hit').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(heard).toBe('opened call');
    await page.locator('relations-timeline [part=details]').waitFor();
  });

  test('takes it away and brings it back without a trace', async () => {
    await page.locator('#toggle').click();
    // A framework takes it away when it next renders, which on a busy machine is later than the click has ended.
    await expect.poll(() => page.locator('relations-timeline').count()).toBe(0);
    await cycle(page, WARM_UP_CYCLES);
    const before = await countObjects(tools);
    await cycle(page, CYCLES);
    const after = await countObjects(tools);
    const grown = Object.entries(after).filter(([name, count]) => count > before[name as keyof LivingObjects] + HELD);
    expect(grown, JSON.stringify({ before, after })).toEqual([]);
    await page.locator('#toggle').click();
    await expect.poll(drawn).toContain('The visit begins');
  }, 120_000);

  test('and nothing went wrong or left the site', () => {
    expect(complaints).toEqual([]);
  });
}
