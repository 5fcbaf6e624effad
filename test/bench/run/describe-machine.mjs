import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';

import { benchFolder } from './folders.mjs';

/** Processor, cores, memory, system and Node, in one line. */
export function describeMachine() {
  const [first] = cpus();
  const memoryGb = Math.round(totalmem() / 2 ** 30);
  return `${first?.model.trim() ?? 'processor'}, ${cpus().length} cores, ${memoryGb} GB, ${type()}, Node ${process.version}`;
}

/**
 * The packages measured, each once, with their installed version.
 * @param {readonly import('../adapters.mjs').Adapter[]} adapters
 */
export function describePackages(adapters) {
  const names = [...new Set(adapters.flatMap((adapter) => adapter.package ?? []))];
  return names.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

/** @param {string} name */
function versionOf(name) {
  const file = join(benchFolder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : 'missing';
}
