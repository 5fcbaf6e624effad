import { describe, expect, test } from 'vitest';

import { readAudit } from '../../../src/tools/read-audit.mjs';

const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: {} } });

describe('an audit', () => {
  test('that finds nothing', () => {
    expect(readAudit(report({}))).toEqual({ bad: 0, lines: [] });
  });

  test('that finds something', () => {
    const found = report({ lit: { name: 'lit', severity: 'high', range: '<3' } });
    expect(readAudit(found)).toEqual({ bad: 1, lines: ['lit <3: high'] });
  });

  test.each([
    ['nothing at all', '', 'npm gave no report'],
    ['a web page', '<html>', 'npm gave no report'],
    ['a refusal', '{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['an error', '{"error":{"summary":"audit endpoint returned an error"}}', 'audit endpoint returned an error'],
    ['other JSON', 'null', 'npm gave no report'],
  ])('that reaches nobody: %s', (_name, out, unreached) => {
    expect(readAudit(out)).toEqual({ unreached });
  });
});
