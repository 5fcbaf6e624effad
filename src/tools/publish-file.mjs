import { readFileSync } from 'node:fs';

/**
 * A part of the build: puts a file of the project on the site under its own path, where the dev server has it anyway.
 *
 * @param {string} file path from the root of the project
 * @returns {import('vite').Plugin}
 */
export function publishFile(file) {
  return {
    name: 'publish-file',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: readFileSync(file, 'utf8') });
    },
  };
}
