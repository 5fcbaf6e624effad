import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

import { isPresent, ownFiles, readText } from '../tools/project-files.ts';

const { scripts, bin } = JSON.parse(readText('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};
/** npm's own commands a text may name. */
const npmCommands = ['ci', 'install', 'pack'];
const pages = ownFiles().filter((file) => file.endsWith('.md'));

/** What a text tells people to type: inline code and lines of code blocks. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/(?:^|[`$&|(]|&& )\s*(np[mx] [^`\n|&;)#]+)/gm)].map((match) => (match[1] ?? '').trim());
}

function isKnown(command: string): boolean {
  const [program, first = '', second = ''] = command.split(/\s+/);
  if (program === 'npx') return first in bin || isPresent(`node_modules/.bin/${first}`);
  return first === 'run' ? second in scripts : first in scripts || npmCommands.includes(first);
}

function linksIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** The names GitHub gives the headings of a page. */
function anchorsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => (match[1] ?? '').trim().toLowerCase());
  return headings.map((heading) => heading.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'));
}

function resolves(page: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!isPresent(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(readText(target)).includes(anchor);
}

it('there are pages to check', () => {
  expect(pages).toContain('README.md');
  const commands = commandsIn(readText('README.md'));
  expect(commands).toContain('npm start');
  expect(commands).toContain('npm test');
});

describe.each(pages)('%s', (page) => {
  const text = readText(page);

  it('names only commands that exist', () => {
    expect(commandsIn(text).filter((command) => !isKnown(command))).toEqual([]);
  });

  it('links only to files and headings that exist', () => {
    expect(linksIn(text).filter((link) => !resolves(page, link))).toEqual([]);
  });
});
