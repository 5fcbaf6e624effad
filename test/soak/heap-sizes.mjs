/**
 * Bytes of a heap by what they are: `data` that scripts made, `code` the engine made of the functions it saw run with the
 * shapes of objects and lists this rests on, and what the `browser` itself keeps – styles, shaped words, its lists of what
 * was loaded and how long it took.
 * @typedef {{ data: number, code: number, browser: number }} HeapSizes
 */

/** What the engine keeps apart of the objects it belongs to: the numbers of a typed array, the text of a long string. */
const CONTENT = new Set(['system / JSArrayBufferData', 'system / ExternalStringData']);

/**
 * Linear in the heap.
 * @param {import('../site/tools/heap-snapshot.mjs').HeapSnapshot} heap
 * @returns {HeapSizes}
 */
export function heapSizes({ snapshot, nodes, strings }) {
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
  if (CONTENT.has(name)) return 'data';
  if (type === 'native') return name.startsWith('system / ') ? 'code' : 'browser';
  return type === 'code' || type === 'object shape' ? 'code' : 'data';
}
