// `npm run lighthouse`: Lighthouse on the built page, served by `vite preview`; writes LIGHTHOUSE.md. README.md says how to read it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { benchFolder } from './run/folders.mjs';
import { prepare } from './run/prepare.mjs';

prepare();

// These load packages that may have been installed a moment ago only.
const [{ auditPages }, { lighthousePage }] = await Promise.all([
  import('./lighthouse/audit-pages.mjs'),
  import('./lighthouse/lighthouse-page.mjs'),
]);
const path = join(benchFolder, 'LIGHTHOUSE.md');
writeFileSync(path, lighthousePage(await auditPages((line) => console.log(line))));
console.log(`Written: ${path}`);
