import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { workFolder } from '../run/folders.mjs';
import { generateEvents } from './generate-events.mjs';

const SEED = 20_260_101;
/** Events a chunk: few enough to keep memory flat, many enough to keep writing fast. */
const CHUNK = 5000;

/**
 * Path of the JSON file `{"events": […]}` of a size; made when it is not there yet.
 * @param {number} count
 */
export async function writeEvents(count) {
  const path = join(workFolder, 'data', `events-${SEED}-${count}.json`);
  if (existsSync(path)) return path;
  mkdirSync(join(workFolder, 'data'), { recursive: true });
  await pipeline(Readable.from(chunksOf(count)), createWriteStream(`${path}.part`));
  renameSync(`${path}.part`, path);
  return path;
}

/** @param {number} count */
function* chunksOf(count) {
  let lines = [];
  let before = '{"events":[\n';
  for (const event of generateEvents(count, SEED)) {
    lines.push(JSON.stringify(event));
    if (lines.length < CHUNK) continue;
    yield before + lines.join(',\n');
    before = ',\n';
    lines = [];
  }
  yield `${lines.length > 0 ? before + lines.join(',\n') : ''}\n]}\n`;
}
