import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keepToOwnNames } from '../../../src/tools/own-names.mjs';

const HELPER = 'for (var name in all) made[name] = all[name];';

function run(code: string, all: object): object {
  const made = {};
  runInNewContext(code, { all, made });
  return made;
}

describe('a loop over names', () => {
  const all: object = Object.assign(Object.create({ evil: 1 }) as object, { own: 2 });

  it('goes over those of the object alone', () => {
    expect(run(HELPER, all)).toEqual({ own: 2, evil: 1 });
    expect(run(keepToOwnNames(HELPER), all)).toEqual({ own: 2 });
  });

  it('is missed where there is none', () => {
    expect(() => keepToOwnNames('const made = Object.keys(all)')).toThrow('no loop over names');
  });
});
