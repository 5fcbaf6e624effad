// A Vite plugin for all that is bundled: the bundler’s own helper that makes the object of a module’s exports goes over
// names with `for … in`, which also comes by what a page has put into `Object.prototype`, and then throws.
const LOOP = /\bfor\s*\((?:var|let|const) (\w+) in (\w+)\)/g;

/**
 * Code with every loop over an object’s names kept to names of its own. Throws where there is none: then the bundler has
 * changed, and this plugin may go.
 * @param {string} code
 */
export function keepToOwnNames(code) {
  const kept = code.replace(LOOP, 'for (const $1 of Object.keys($2))');
  if (kept === code)
    throw new Error('The bundler’s helper has no loop over names any more: see src/tools/own-names.mjs');
  return kept;
}

/** @returns {import('vite').Plugin} */
export function ownNames() {
  return {
    name: 'own-names',
    apply: 'build',
    transform: {
      filter: { id: /^\0rolldown\/runtime\.js$/ },
      handler: (code) => ({ code: keepToOwnNames(code), map: null }),
    },
  };
}
