// `npm start`: installs what is missing, then serves the page and prints its address.
import { ensureInstalled } from './ensure-installed.mjs';
import { projectRoot } from './project-root.mjs';

ensureInstalled();
console.log('Starting the page … (Ctrl+C ends it)');
process.chdir(projectRoot);
// In this process, not in a child: ending `npm start` then ends the server.
process.argv = [process.execPath, 'vite', ...process.argv.slice(2)];
await import(new URL('../../node_modules/vite/bin/vite.js', import.meta.url).href);
