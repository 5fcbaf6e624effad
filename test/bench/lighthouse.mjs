// `npm run lighthouse`: Lighthouse on the built page, served by `vite preview`; writes LIGHTHOUSE.md. README.md says how to read it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { benchFolder } from './run/folders.mjs';
import { prepare } from './run/prepare.mjs';

prepare();

// These load packages that may have been installed a moment ago only.
const [{ auditPages }, { lighthousePage }, prettier] = await Promise.all([
  import('./lighthouse/audit-pages.mjs'),
  import('./lighthouse/lighthouse-page.mjs'),
  import('prettier'),
]);
const path = join(benchFolder, 'LIGHTHOUSE.md');
const text = lighthousePage(await auditPages((line) => console.log(line)));
await writeFile(path, await prettier.format(text, { ...(await prettier.resolveConfig(path)), parser: 'markdown' }));
console.log(`Written: ${path}`);
