// A process of its own: `node --expose-gc parse-once.mjs FILE JSON.parse|parseTimeline` prints the milliseconds.
import { readFileSync } from 'node:fs';

import { toDocument } from '../data/to-document.mjs';
import { parseTimeline } from '../../../dist/core.js';

const [file = '', reader] = process.argv.slice(2);
const text = JSON.stringify(toDocument(JSON.parse(readFileSync(file, 'utf8')).events));
globalThis.gc?.();
const before = performance.now();
const result = reader === 'parseTimeline' ? parseTimeline(text).timeline : JSON.parse(text);
const ms = performance.now() - before;
if (result.events.length === 0) throw new Error(`${file} holds no events.`);
console.log(ms);
