import { chanceOf } from './chance.mjs';
import { measureRest } from './measure-rest.mjs';
import { addPageTools } from './page-tools.mjs';
import { STEPS } from './steps.mjs';

/** Time in which a step has to be done, ms. */
const STEP_MS = 20_000;
/** Complaints kept; the first are enough to mend. */
const KEPT = 50;

/**
 * Does random steps until the time is over, and counts at rest every now and then.
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./options.mjs').SoakOptions} options
 * @param {(line: string) => void} say
 */
export async function runSoak(browser, origin, { lengthMs, everyMs, seed }, say) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const complaints = listen(page, origin);
  // Sources open in tabs of their own: nothing is asked of anybody.
  await page.context().route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  page.on('popup', (tab) => void tab.close());
  await page.goto(`${origin}/`);
  await page.evaluate(addPageTools);
  const tools = await page.context().newCDPSession(page);
  const [chance, steps, rests] = [chanceOf(seed), new Map(Object.keys(STEPS).map((name) => [name, 0])), []];
  let [refused, done] = [0, 0];
  const startMs = performance.now();
  for (let nextMs = 0; ;) {
    const atMs = performance.now() - startMs;
    if (atMs >= nextMs) {
      const rest = { minute: atMs / 60_000, steps: done, ...(await measureRest(page, tools)) };
      rests.push(rest);
      say(
        `${rest.minute.toFixed(1)} min: ${done} steps, ${Math.round(rest.heap.data / 1024)} kB of data, ${rest.nodes} nodes`,
      );
      if (atMs >= lengthMs) return { rests, steps, refused, complaints };
      nextMs = Math.min(nextMs + everyMs, lengthMs);
    }
    const name = chance.one(Object.keys(STEPS));
    const found = complaints.length;
    if (!(await tryStep(STEPS[name], page, chance))) refused++;
    steps.set(name, steps.get(name) + 1);
    done++;
    for (let at = found; at < complaints.length; at++) complaints[at] += ` (step ${done}: ${name})`;
  }
}

/**
 * False when the browser, not the page, could not do it: a file was asked for, a key left the page.
 * @param {import('./steps.mjs').Step} step
 * @param {import('playwright').Page} page
 * @param {import('./chance.mjs').Chance} chance
 */
async function tryStep(step, page, chance) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('late')), STEP_MS)));
  try {
    await Promise.race([step(page, chance), late]);
    return true;
  } catch (error) {
    if (/late|crash|closed/i.test(String(error))) throw error;
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The element’s answer to an attribute nobody knows, of which the steps set some: it says once what it makes of it.
 * @param {import('playwright').ConsoleMessage} message
 */
const isAnswer = (message) => message.type() === 'warning' && message.text().startsWith('<relations-timeline>: ');

/**
 * Everything that goes wrong on the page from now on.
 * @param {import('playwright').Page} page
 * @param {string} origin
 */
function listen(page, origin) {
  /** @type {string[]} */
  const complaints = [];
  const add = (/** @type {string} */ text) => void (complaints.length < KEPT && complaints.push(text));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAnswer(message))
      add(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`exception: ${error.stack ?? error.message}`));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => add(`dialog: ${dialog.message()}`)));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      add(`leaves: ${request.url()}`);
  });
  return complaints;
}
