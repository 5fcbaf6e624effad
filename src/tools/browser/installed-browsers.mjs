import { delimiter, join } from 'node:path';

import { isExecutable } from './version-of.mjs';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'chromium-headless-shell',
  'microsoft-edge',
];

const fixedPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** @returns {string[]} the browser named by `$CHROME_PATH`, if any */
export function browserFromEnvironment() {
  return process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
}

/** @returns {string[]} browsers installed on this system, by name and then by folder of `$PATH` */
export function browsersOfSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...fixedPaths].filter(isExecutable);
}
