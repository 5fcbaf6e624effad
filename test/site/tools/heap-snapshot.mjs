/**
 * The names of what follows one another in `nodes` and `edges`.
 * @typedef {{ node_fields: readonly string[], node_types: readonly [readonly string[], ...unknown[]], edge_fields: readonly string[] }} HeapFields
 */

/**
 * What a page’s heap holds, as the browser writes it down: `edges` in the order of the nodes they lead from.
 * @typedef {{ snapshot: { meta: HeapFields }, nodes: readonly number[], edges: readonly number[], strings: readonly string[] }} HeapSnapshot
 */

/**
 * Takes a snapshot of a heap, after a collection. Some seconds.
 * @param {import('playwright').CDPSession} tools
 * @returns {Promise<HeapSnapshot>}
 */
export async function takeHeapSnapshot(tools) {
  /** @type {string[]} */
  const chunks = [];
  const collect = (/** @type {{ chunk: string }} */ { chunk }) => void chunks.push(chunk);
  tools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  tools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join(''));
}
