import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the bench. */
export const benchFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Generated data and bundles: beside the installed packages, where git, the formatter and the linter do not look. */
export const workFolder = join(benchFolder, 'node_modules', '.cache', 'bench');
