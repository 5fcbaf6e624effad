/**
 * A figure as a table shows it: 1.25, 8.3, 83, 8,300; – for none.
 * @param {number | undefined} value
 */
export function formatFigure(value) {
  if (value === undefined) return '–';
  const size = Math.abs(value);
  return value.toLocaleString('en', { maximumFractionDigits: size < 2 ? 2 : size < 9.95 ? 1 : 0 });
}

/**
 * 100, 1 k, 10 k, 1 M.
 * @param {number} size
 */
export function formatSize(size) {
  if (size >= 1_000_000) return `${size / 1_000_000} M`;
  return size >= 1000 ? `${size / 1000} k` : String(size);
}
