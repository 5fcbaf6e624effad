import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateJsonError } from '../../../src/model/locate-json-error.ts';

test.each([
  ['{"a":1,}', 7, 'a name in double quotes'],
  ['{a:1}', 1, 'a name in double quotes or `}`'],
  ['{"a" 1}', 5, '`:`'],
  ['{"a":}', 5, 'a value'],
  ['[1 2]', 3, '`,` or the closing bracket'],
  ['[1,]', 3, 'a value'],
  ['[1}', 2, '`,` or the closing bracket'],
  ['[', 1, 'a value or `]`'],
  ['{} x', 3, 'the end'],
  ['<!doctype html>', 0, 'a value'],
  ['"open', 5, 'the rest of a text in double quotes'],
  ['"a\nb"', 2, 'the rest of a text in double quotes'],
  ['"\\x"', 1, 'the rest of a text in double quotes'],
  ["'a'", 0, 'a value'],
  ['01', 1, 'the end'],
  ['  ', 2, 'a value'],
])('%j stops being JSON at %i', (text, index, expected) => {
  expect(locateJsonError(text)).toEqual({ index, expected });
});

test('finds nothing in JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      expect(locateJsonError(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined();
    }),
  );
});

test('finds something exactly where JSON.parse does', () => {
  const almostJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '0', 'x', '\\', '\n'))
    .map(([json, at, sign]) => json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + 1));
  fc.assert(
    fc.property(almostJson, (text) => {
      const isJson = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(locateJsonError(text) === undefined).toBe(isJson);
    }),
    { numRuns: 1000 },
  );
});

test('does not overflow on deep nesting or long texts', () => {
  expect(locateJsonError('['.repeat(1_000_000))?.index).toBe(1_000_000);
  expect(locateJsonError(`"${'a'.repeat(5_000_000)}`)?.index).toBe(5_000_001);
});
