import type { CDPSession } from 'playwright';

/** What lives in a page: by the browser’s counters and by a snapshot of its heap. */
export interface LivingObjects {
  /** Nodes of all documents, detached ones included. */
  readonly nodes: number;
  readonly listeners: number;
  /** Elements out of the document that a script still holds; without the templates Lit keeps, one of a kind. */
  readonly detached: number;
  /** Observers of all kinds. */
  readonly observers: number;
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** The value of a node that is detached, in the field of that name. */
const DETACHED = 2;
const OF_TEMPLATES = new Set(['<template>', 'DocumentFragment']);

/** Counts after a collection. Takes a heap snapshot: some seconds. */
export async function countObjects(tools: CDPSession): Promise<LivingObjects> {
  for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
  const snapshot = await takeSnapshot(tools);
  const { nodes, jsEventListeners } = await tools.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, ...countIn(snapshot) };
}

async function takeSnapshot(tools: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  tools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  tools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join('')) as HeapSnapshot;
}

function countIn({ snapshot, nodes, strings }: HeapSnapshot): Omit<LivingObjects, 'nodes' | 'listeners'> {
  const fields = snapshot.meta.node_fields;
  const [nameAt, detachednessAt] = [fields.indexOf('name'), fields.indexOf('detachedness')];
  const counts = { detached: 0, observers: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = strings[nodes[at + nameAt]!]!;
    if (nodes[at + detachednessAt] === DETACHED && !OF_TEMPLATES.has(name)) counts.detached++;
    if (/^(Resize|Mutation|Intersection)Observer$/.test(name)) counts.observers++;
  }
  return counts;
}
