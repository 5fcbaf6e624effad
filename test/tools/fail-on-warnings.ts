import { afterAll, afterEach, expect } from 'vitest';

const warnings: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const print = console[level].bind(console);
  console[level] = (...values: unknown[]): void => {
    print(...values);
    const text = values.map(String).join(' ');
    // Lit's own note that its development build is in use, as it should be in tests.
    if (!text.includes('Lit is in dev mode')) warnings.push(`console.${level}: ${text}`);
  };
}

/** A test that makes our code warn is a failed test. */
function expectNoWarnings(): void {
  expect(warnings.splice(0)).toEqual([]);
}

afterEach(expectNoWarnings);
afterAll(expectNoWarnings);
