import { expect, it } from 'vitest';

import { isSelected } from '../../src/tools/selected-projects.mjs';

it.each([
  [[], true],
  [['--project', 'browser'], true],
  [['--project=browser'], true],
  [['--project=browser (chromium)'], true],
  [['--project=bro*'], true],
  [['--project=unit', '--project=browser'], true],
  [['--project', 'unit'], false],
  [['--project=unit', 'browser'], false],
  [['--project=!browser'], false],
  [['--project=!unit'], true],
  [['test/browser/a.test.ts'], true],
])('a run with %j includes the project browser: %s', (args, expected) => {
  expect(isSelected('browser', args)).toBe(expected);
});
