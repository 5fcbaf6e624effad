import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename } from 'node:path';

import { singleFile } from './prepare.mjs';

/**
 * Tells which file of the project, or which package, a place in the single file came from, by its source map.
 * @returns {(frame: { functionName: string, url: string, lineNumber: number, columnNumber: number }) => string}
 */
export function originalFiles() {
  const map = new SourceMap(JSON.parse(readFileSync(`${singleFile}.map`, 'utf8')));
  return ({ functionName, url, lineNumber, columnNumber }) => {
    // The browser’s own: `(garbage collector)` and the like, and functions such as `measureText`.
    if (url === '') return functionName.startsWith('(') ? functionName : `${functionName || 'native'}()`;
    if (!url.endsWith(basename(singleFile))) return '(the harness)';
    const entry = map.findEntry(lineNumber, columnNumber);
    return entry.originalSource === undefined ? '(unknown)' : shortName(entry.originalSource);
  };
}

/** `src/…` for our own files, the package for others. */
function shortName(source) {
  const packageName = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(source)?.[1];
  return packageName ?? source.replace(/^(\.\.\/)+/, '');
}
