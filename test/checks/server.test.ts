import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../src/tools/project-root.mjs';

/** What a module writes in a Node of its own; empty when it says nothing at all. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: projectRoot, encoding: 'utf8' });

describe('on a server, where there is no page', () => {
  it.each([
    'relations-timeline',
    'relations-timeline/us-china',
    'relations-timeline/class.js',
    'relations-timeline/core',
  ])('%s can be imported, says nothing and makes no page', (entry) => {
    const code = `await import('${entry}'); console.log(typeof window, typeof document, typeof HTMLElement);`;
    expect(inNode(code)).toBe('undefined undefined undefined\n');
  });

  it('core leaves nothing behind in the globals', () => {
    const code = `const before = new Set(Reflect.ownKeys(globalThis));
      await import('relations-timeline/core');
      console.log(Reflect.ownKeys(globalThis).filter((name) => !before.has(name)).length);`;
    expect(inNode(code)).toBe('0\n');
  });

  it('both elements can be on one server', () => {
    const code = `const { RelationsTimeline } = await import('relations-timeline');
      const { UsChinaTimeline } = await import('relations-timeline/us-china');
      console.log(UsChinaTimeline.prototype instanceof RelationsTimeline);`;
    expect(inNode(code)).toBe('true\n');
  });
});
