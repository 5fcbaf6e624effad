import type { CDPSession } from 'playwright';

import { takeHeapSnapshot, type HeapSnapshot } from './heap-snapshot.mjs';

/** What lives in a page: by the browser’s counters and by a snapshot of its heap. */
export interface LivingObjects {
  /** Nodes of all documents, detached ones included. */
  readonly nodes: number;
  readonly listeners: number;
  /** Nodes that are not in the page: a script holds them, or a template of Lit’s, one of a kind, or a field of a form is made of them. */
  readonly detached: number;
  /** Observers of all kinds. */
  readonly observers: number;
}

type Counters = Pick<LivingObjects, 'nodes' | 'listeners'>;

/** Counts of which the least stands for all. */
const ROUNDS = 4;

/**
 * Counts after a collection. Takes a heap snapshot: some seconds. What is detached is counted by the nodes that are in the
 * page: the mark of a heap snapshot comes and goes while the same nodes live (a canvas that measures texts has it or not).
 */
export async function countObjects(tools: CDPSession): Promise<LivingObjects> {
  let least = await countAtRest(tools);
  for (let round = 1; round < ROUNDS; round++) least = leastOf(least, await countAtRest(tools));
  // Last: a collection lets go of an observer later than of what it watched.
  const observers = countObservers(await takeHeapSnapshot(tools));
  return { ...least, detached: least.nodes - (await evaluate(tools, countInPage)), observers };
}

/** After two frames and a collection, which may free too little – the browser holds the node it dealt with last – but never too much. */
async function countAtRest(tools: CDPSession): Promise<Counters> {
  await evaluate(tools, twoFrames);
  for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

const leastOf = (a: Counters, b: Counters): Counters => ({
  nodes: Math.min(a.nodes, b.nodes),
  listeners: Math.min(a.listeners, b.listeners),
});

/** Runs in the page. The second frame comes when the first is painted. */
async function twoFrames(): Promise<number> {
  await new Promise(requestAnimationFrame);
  return new Promise(requestAnimationFrame);
}

/** Runs in the page: nodes of its document and of the shadow roots that are open. */
function countInPage(): number {
  const countIn = (root: Node): number => {
    const walker = document.createTreeWalker(root);
    let count = 0;
    for (let node: Node | null = root; node; node = walker.nextNode())
      count += 1 + (node instanceof Element && node.shadowRoot ? countIn(node.shadowRoot) : 0);
    return count;
  };
  return countIn(document);
}

async function evaluate(tools: CDPSession, inPage: () => number | Promise<number>): Promise<number> {
  const options = { awaitPromise: true, returnByValue: true };
  const { result } = await tools.send('Runtime.evaluate', { expression: `(${inPage.toString()})()`, ...options });
  return result.value as number;
}

function countObservers({ snapshot, nodes, strings }: HeapSnapshot): number {
  const fields = snapshot.meta.node_fields;
  const nameAt = fields.indexOf('name');
  let observers = 0;
  for (let at = nameAt; at < nodes.length; at += fields.length)
    if (/^(Resize|Mutation|Intersection)Observer$/.test(strings[nodes[at]!]!)) observers++;
  return observers;
}
