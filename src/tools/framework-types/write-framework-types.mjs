// Part of `npm run build`: writes the types for React, Vue and Svelte from dist/custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../project-root.mjs';
import { DECLARATIONS } from './declarations.mjs';
import { readElements } from './read-elements.mjs';

const elements = readElements(JSON.parse(readFileSync(join(projectRoot, 'dist/custom-elements.json'), 'utf8')));

for (const [name, declare] of Object.entries(DECLARATIONS)) {
  writeFileSync(join(projectRoot, 'dist/types', name), declare(elements));
}
