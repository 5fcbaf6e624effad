/**
 * A part of the build of the page. Some browsers keep for good that a script could not be loaded, as the standard has it:
 * asked for again under the same address, it fails without a request. So after a failure the file is asked for by an address
 * with another query. Files that others import too keep their one address, for they would run twice.
 */

const NAME = '__loadAgain__';
/** Remembers on itself how often an address has failed. */
const LOADER = `const ${NAME}=(url,load,failed=${NAME}[url]??0)=>load(failed?url+"?"+failed:url).catch(error=>{${NAME}[url]=failed+1;throw error});`;
const DYNAMIC_IMPORT = /\bimport\(([`"'])\.\/([^`"']+\.js)\1\)/g;

/**
 * The code of a file whose imports on demand can be tried again.
 * @param {string} code
 * @param {(name: string) => boolean} isShared true for a file beside it that others import statically
 */
export function withLoadAgain(code, isShared) {
  const changed = code.replace(DYNAMIC_IMPORT, (whole, _quote, name) =>
    isShared(name) ? whole : `${NAME}(${JSON.stringify(`./${name}`)},url=>import(url))`,
  );
  return changed === code ? code : LOADER + changed;
}

/** @returns {import('vite').Plugin} */
export function loadAgain() {
  return {
    name: 'load-again',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const shared = new Set(chunks.flatMap(({ imports }) => imports.map((path) => path.split('/').at(-1))));
        for (const chunk of chunks) chunk.code = withLoadAgain(chunk.code, (name) => shared.has(name));
      },
    },
  };
}
