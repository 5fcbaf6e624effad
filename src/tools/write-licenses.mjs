// A part of `npm run build`: the licences of what the built files hold, beside them and beside the site.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { LICENSES_FILE, licensesText } from './licenses-text.mjs';
import { projectRoot } from './project-root.mjs';

for (const folder of ['dist', 'dist/site']) writeFileSync(join(projectRoot, folder, LICENSES_FILE), licensesText());
