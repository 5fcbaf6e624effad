/**
 * A Markdown table; the first column to the left, the others to the right unless `align` says otherwise.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly ('left' | 'right')[]} [align]
 */
export function markdownTable(head, rows, align = head.map((_, index) => (index === 0 ? 'left' : 'right'))) {
  const rule = align.map((side) => (side === 'left' ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');
}

/** @param {string} text */
const escapeCell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
