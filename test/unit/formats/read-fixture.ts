import { readFileSync } from 'node:fs';

/** A file of another tool’s shape, made for these tests. */
export const readFixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), 'utf8');
