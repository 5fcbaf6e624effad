import { readText } from './project-files.ts';

/** The code blocks of README.md in one language, in order. */
export function readmeBlocks(language: string): readonly string[] {
  const blocks = readText('README.md').matchAll(/^```(\w+)\n([^]*?)^```/gm);
  return [...blocks].filter(([, name]) => name === language).map(([, , code = '']) => code);
}

/** The languages of its code blocks, each once. */
export function readmeLanguages(): readonly string[] {
  return [...new Set([...readText('README.md').matchAll(/^```(\w+)\n/gm)].map(([, name = '']) => name))];
}
