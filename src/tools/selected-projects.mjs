/**
 * Whether a Vitest run with these arguments includes a project, by the rules of its `--project`:
 * `*` stands for any letters, `!` in front leaves a project out, no `--project` means all.
 * @param {string} project name of a project in vite.config.ts
 * @param {readonly string[]} args command-line arguments of the run
 * @returns {boolean}
 */
export function isSelected(project, args) {
  const patterns = projectPatterns(args);
  const left = patterns.filter((pattern) => pattern.startsWith('!'));
  const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (left.some((pattern) => matches(pattern.slice(1), project))) return false;
  return taken.length === 0 || taken.some((pattern) => matches(pattern, project));
}

/**
 * @param {readonly string[]} args
 * @returns {string[]}
 */
function projectPatterns(args) {
  return args.flatMap((arg, index) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)];
    const next = args[index + 1];
    return arg === '--project' && next !== undefined ? [next] : [];
  });
}

/**
 * @param {string} pattern
 * @param {string} project
 */
function matches(pattern, project) {
  // `browser (chromium)` is what Vitest calls the project `browser` in its own output.
  const plain = pattern.replace(/ \(.*\)$/, '');
  const source = plain
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 'i').test(project);
}
