/** What a snapshot calls the nodes of a tree; the document they belong to is none of them. */
const IN_TREE = /^(<|(Text|Comment|DocumentFragment)$)/;
const IS_TEMPLATE = /^<template\b/;

/**
 * Nodes of the templates in a heap, themselves included. Lit keeps one of every kind it has seen, for good: they are as many as
 * the places of the code that were shown. Linear in the heap.
 * @param {import('../site/tools/heap-snapshot.mjs').HeapSnapshot} heap
 */
export function countTemplateNodes(heap) {
  const { nodes, strings } = heap;
  const { node_fields: fields } = heap.snapshot.meta;
  const nameOf = (/** @type {number} */ at) => strings[nodes[at + fields.indexOf('name')]];
  const edgesFrom = edgesOf(heap);
  const found = new Set();
  /** @type {number[]} */
  const open = [];
  const visit = (/** @type {number} */ at) => void (found.has(at) || (found.add(at), open.push(at)));
  for (let at = 0; at < nodes.length; at += fields.length) if (IS_TEMPLATE.test(nameOf(at))) visit(at);
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of edgesFrom(at)) if (IN_TREE.test(nameOf(to))) visit(to);
  return found.size;
}

/**
 * Where the references of a node lead: places in `nodes`.
 * @param {import('../site/tools/heap-snapshot.mjs').HeapSnapshot} heap
 * @returns {(at: number) => Iterable<number>}
 */
function edgesOf({ snapshot, nodes, edges }) {
  const { node_fields: fields, edge_fields: edgeFields } = snapshot.meta;
  const [countAt, toAt] = [fields.indexOf('edge_count'), edgeFields.indexOf('to_node')];
  const firsts = new Uint32Array(nodes.length / fields.length + 1);
  for (let node = 0; node < firsts.length - 1; node++)
    firsts[node + 1] = firsts[node] + nodes[node * fields.length + countAt] * edgeFields.length;
  return function* (at) {
    const node = at / fields.length;
    for (let edge = firsts[node]; edge < firsts[node + 1]; edge += edgeFields.length) yield edges[edge + toAt];
  };
}
