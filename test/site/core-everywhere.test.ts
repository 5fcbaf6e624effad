import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';
import { filesBelow, readText } from '../tools/project-files.ts';
import { openBrowser } from './tools/browser.ts';
import { serveFolder, type FolderServer } from './tools/serve-folder.ts';

const SAMPLE = join(projectRoot, 'test/site/tools/core-sample.js');
const POLICY = "default-src 'none'; script-src 'self'";
const data = filesBelow('data').filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
const INPUT = JSON.stringify({
  documents: data.map((file) => JSON.parse(readText(file)) as object),
  article: readText('test/fixtures/article-to-draft.txt'),
  csv: readText('test/fixtures/formats/events-semicolons.csv'),
  ics: readText('test/fixtures/formats/calendar.ics'),
  slides: readText('test/fixtures/formats/timeline-js.json'),
});

type Texts = Readonly<Record<string, string>>;

let browser: Browser;
let server: FolderServer;
let page: Page;
let inNode: Texts;

/** The sample as one module, as a bundler makes it for a page. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: SAMPLE, formats: ['es'], fileName: 'sample' } },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

beforeAll(async () => {
  const code = `import { coreSample } from ${JSON.stringify(SAMPLE)};
    const input = JSON.parse((await import('node:fs')).readFileSync(0, 'utf8'));
    process.stdout.write(JSON.stringify(coreSample(input)));`;
  const args = ['--input-type=module', '--eval', code];
  inNode = JSON.parse(
    execFileSync(process.execPath, args, { cwd: projectRoot, input: INPUT, encoding: 'utf8', maxBuffer: 1e8 }),
  ) as Texts;
  server = await serveFolder(
    join(projectRoot, 'dist'),
    {
      '/index.html':
        '<!doctype html><html lang="en"><title>Core</title><script type="module" src="page.js"></script></html>',
      '/sample.js': await bundled(),
      '/page.js': "import { coreSample } from './sample.js'; Object.assign(globalThis, { coreSample });",
      '/worker.js': `import { coreSample } from './sample.js';
        self.onmessage = ({ data }) => self.postMessage(coreSample(JSON.parse(data)));`,
    },
    POLICY,
  );
  browser = await openBrowser();
  page = await browser.newPage({ locale: 'de-DE', timezoneId: 'Pacific/Apia' });
  await page.goto(`${server.origin}/`);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const inPage = (): Promise<Texts> =>
  page.evaluate((input) => {
    const { coreSample } = globalThis as unknown as { coreSample: (input: unknown) => Texts };
    return coreSample(JSON.parse(input));
  }, INPUT);

const inWorker = (): Promise<Texts> =>
  page.evaluate(
    (input) =>
      new Promise<Texts>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data: texts }: MessageEvent<Texts>) => resolve(texts);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(input);
      }),
    INPUT,
  );

/** Names of the texts that are not the same, byte for byte. */
const differing = (texts: Texts): string[] => Object.keys(inNode).filter((name) => texts[name] !== inNode[name]);

describe('core gives the same bytes as in Node', () => {
  test('in the first place, something', () => {
    expect(Object.values(inNode).filter((text) => text.length < 2)).toEqual([]);
    expect(inNode.jsonLd).toContain('schema.org');
  });

  test.each([
    ['in a page, with another language and zone', inPage],
    ['in a worker', inWorker],
  ])('%s', async (_, run) => {
    const texts = await run();
    expect(Object.keys(texts)).toEqual(Object.keys(inNode));
    expect(differing(texts)).toEqual([]);
  });
});
