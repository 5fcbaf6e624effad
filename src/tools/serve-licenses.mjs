import { LICENSES_FILE, licensesText } from './licenses-text.mjs';

/**
 * A part of `npm start`: the licences where the built site has them, beside the page; without it the link of the
 * documentation would lead to the home page.
 *
 * @returns {import('vite').Plugin}
 */
export function serveLicenses() {
  return {
    name: 'serve-licenses',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split(/[?#]/)[0] !== `/${LICENSES_FILE}`) return next();
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(licensesText());
      });
    },
  };
}
