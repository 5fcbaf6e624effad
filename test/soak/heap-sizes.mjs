import { takeHeapSnapshot } from '../site/tools/heap-snapshot.mjs';

/**
 * Bytes of a heap by what they are: `data` that scripts made, `code` the engine made of the functions it saw run, and what
 * the `browser` itself keeps – styles, shaped words, its lists of what was loaded and how long it took.
 * @typedef {{ data: number, code: number, browser: number }} HeapSizes
 */

/**
 * Counts what is left after a collection. Some seconds.
 * @param {import('playwright').CDPSession} tools
 * @returns {Promise<HeapSizes>}
 */
export async function heapSizes(tools) {
  const { snapshot, nodes, strings } = await takeHeapSnapshot(tools);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, nameAt, sizeAt] = ['type', 'name', 'self_size'].map((name) => fields.indexOf(name));
  const sizes = { data: 0, code: 0, browser: 0 };
  for (let at = 0; at < nodes.length; at += fields.length)
    sizes[kindOf(types[0][nodes[at + typeAt]], strings[nodes[at + nameAt]])] += nodes[at + sizeAt];
  return sizes;
}

/**
 * @param {string} type
 * @param {string} name
 * @returns {keyof HeapSizes}
 */
function kindOf(type, name) {
  if (type === 'code') return 'code';
  // What belongs to the engine is data: the numbers of a typed array, the text of a long string.
  return type === 'native' && !name.startsWith('system / ') ? 'browser' : 'data';
}
