import { takeHeapSnapshot } from '../site/tools/heap-snapshot.mjs';
import { heapSizes } from './heap-sizes.mjs';
import { countTemplateNodes } from './template-nodes.mjs';

/**
 * What the page holds at rest, after a collection. Sizes in bytes; `nodes` without those of templates.
 * @typedef {{ minute: number, steps: number, heap: import('./heap-sizes.mjs').HeapSizes, nodes: number, templateNodes: number, listeners: number, picture: string }} Rest
 */

/** Longer than any timer of the element and any answer of the server: what waits for them holds data. */
const REST_MS = 1500;

/**
 * Brings the page to rest, collects and counts.
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} tools
 * @returns {Promise<Omit<Rest, 'minute' | 'steps'>>}
 */
export async function measureRest(page, tools) {
  await page.mouse.up();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
  const picture = await page.evaluate(() => globalThis.soak.reset());
  await page.waitForTimeout(REST_MS);
  for (let round = 0; round < 4; round++) await tools.send('HeapProfiler.collectGarbage');
  const heap = await takeHeapSnapshot(tools);
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  const templateNodes = countTemplateNodes(heap);
  return { heap: heapSizes(heap), nodes: nodes - templateNodes, templateNodes, listeners: jsEventListeners, picture };
}
