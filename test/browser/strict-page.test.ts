import { afterEach, expect, it } from 'vitest';
import { findAll } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
const SCRIPT = new URL('../../src/us-china.ts', import.meta.url).href;

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page under the policy that knows the element and records what was refused. */
async function strictPage(): Promise<{ readonly page: Document; readonly refused: readonly string[] }> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script type="module" src="${SCRIPT}"></script></head><body></body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  // The test runner wraps every `import()`, in this frame too.
  Object.assign(frame.contentWindow!, {
    __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() },
  });
  const page = frame.contentDocument!;
  const refused: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    refused.push([violatedDirective, blockedURI, sample].join(' '));
  });
  return { page, refused };
}

it('the policy of these tests refuses a style attribute', async () => {
  const { page, refused } = await strictPage();
  page.body.setAttribute('style', 'color: red');
  await expect.poll(() => refused.length).toBe(1);
});

it('nothing the element does is refused on a strict page', async () => {
  const { page, refused } = await strictPage();
  const element = page.createElement('us-china-timeline');
  element.setAttribute('selected', 'trump-xi-call-2026-02');
  page.body.append(element);
  await element.updateComplete;
  expect(findAll(element, '.hit').length).toBeGreaterThan(5);
  expect(findAll(element, '.accounts-table tr').length).toBeGreaterThan(5);
  for (const show of ['list', 'table', 'accounts', 'chart'] as const) {
    element.show = show;
    await element.updateComplete;
  }
  element.headingLevel = 4;
  element.fit();
  element.data = SMALL;
  await element.updateComplete;
  findAll(element, '[data-name=help]')[0]?.click();
  findAll(element, '.hit')[0]?.focus();
  await element.updateComplete;
  element.data = 0 as unknown as object;
  await element.updateComplete;
  expect(findAll(element, '[role=alert]')).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(refused).toEqual([]);
});

it('the help closes in a frame that may not send forms', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="${SCRIPT}"></script>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  // The test runner wraps every `import()`, in this frame too.
  Object.assign(frame.contentWindow!, {
    __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() },
  });
  const page = frame.contentDocument!;
  const element = page.createElement('us-china-timeline');
  page.body.append(element);
  await element.updateComplete;
  findAll(element, '[data-name=help]')[0]?.click();
  const isOpen = (): boolean => element.shadowRoot!.querySelector('dialog')!.open;
  expect(isOpen()).toBe(true);
  element.shadowRoot!.querySelector<HTMLElement>('dialog button')!.click();
  expect(isOpen()).toBe(false);
});
