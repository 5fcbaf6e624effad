/**
 * What an audit came to. `bad` counts weaknesses known in what ships; `unreached` says why nothing is known.
 * @typedef {{ bad: number, lines: readonly string[] } | { unreached: string }} AuditOutcome
 */

/**
 * Reads what `npm audit --json` wrote. Anything but a report means that nobody was reached.
 * @param {string} out
 * @returns {AuditOutcome}
 */
export function readAudit(out) {
  const report = parsed(out);
  if (report?.metadata?.vulnerabilities === undefined)
    return { unreached: report?.message ?? report?.error?.summary ?? 'npm gave no report' };
  const found = Object.values(report.vulnerabilities ?? {});
  return { bad: found.length, lines: found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`) };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
