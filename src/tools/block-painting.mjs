/**
 * A part of the build: the page is first painted when its small entry script has run, so that no reader sees words in
 * another language change. Vite writes the script’s tag anew, without its attributes; this gives it `blocking` back.
 *
 * @returns {import('vite').Plugin}
 */
export function blockPainting() {
  return {
    name: 'block-painting',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path.endsWith('/index.html') ? html.replace('<script type="module"', '$& blocking="render"') : html,
    },
  };
}
