import { expect, it } from 'vitest';

import { VERSION } from '../../src/render/version.ts';
import { readText } from '../tools/project-files.ts';

it('files we draw name the version that package.json gives', () => {
  const { version } = JSON.parse(readText('package.json')) as { readonly version: string };
  expect(VERSION).toBe(version);
});
