import { expect, it, vi } from 'vitest';

import strings from '../fixtures/security/blns.json';
import { triesOf } from '../tools/count-tried.ts';
import { documentOf } from '../unit/formats/hostile-files.ts';
import { hostileStrings } from '../unit/formats/hostile-strings.ts';
import { findAll, mount } from './tools/mount.ts';

/** Strings to a document: enough of them for a few pictures, few enough to open every event. */
const PART = 8;

const all = [...strings, ...hostileStrings];
const parts = Array.from({ length: Math.ceil(all.length / PART) }, (_, at) => all.slice(at * PART, (at + 1) * PART));

/** Everything the browser would do for a text that runs or loads. */
function watch(): () => readonly string[] {
  const seen: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    vi.spyOn(window, name).mockImplementation(() => {
      seen.push(name);
      return null as never;
    });
  const before = performance.getEntriesByType('resource').length;
  return () => {
    const requests = performance.getEntriesByType('resource').slice(before);
    // The parts of the element itself come from here.
    const strange = requests.map(({ name }) => name).filter((url) => !url.startsWith(location.origin));
    return [...seen, ...strange];
  };
}

it(
  'naughty strings in every field, whatever is open: nothing runs, nothing is asked for',
  { timeout: 240_000 },
  async (context) => {
    const seen = watch();
    const attempt = triesOf(context, 'naughty strings in the element');
    for (const part of parts) {
      const element = await mount({ data: part.map((text) => documentOf(text)), attributes: { 'color-by': 'topic' } });
      for (const show of ['chart', 'list', 'table', 'accounts'] as const) {
        element.show = show;
        await element.updateComplete;
      }
      for (const text of part) {
        element.selected = `id ${text}`;
        element.locale = 'zh-Hans';
        await element.updateComplete;
        attempt(() => {
          expect(findAll(element, 'script, img, iframe, object, embed, base, [onerror], [onload], [onclick]')).toEqual(
            [],
          );
          const links = findAll(element, 'a[href]') as HTMLAnchorElement[];
          // What no browser can resolve leads nowhere and has no scheme.
          const schemes = links.map(({ href }) => /^[a-z][a-z+.-]*:/i.exec(href)?.[0] ?? '');
          expect(schemes.filter((one) => !/^(https?:)?$/.test(one))).toEqual([]);
        });
      }
      element.parentElement?.remove();
    }
    expect(seen()).toEqual([]);
    vi.restoreAllMocks();
  },
);
