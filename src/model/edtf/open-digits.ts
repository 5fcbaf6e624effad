const ZERO = 48;
const OPEN = 88;

/** True when the whole number `value` (0 or more) can be written as `pattern`, where `X` stands for any digit. */
export function fitsDigits(pattern: string, value: number): boolean {
  let rest = value;
  for (let i = pattern.length - 1; i >= 0; i -= 1) {
    const digit = rest % 10;
    const code = pattern.charCodeAt(i);
    if (code !== OPEN && code - ZERO !== digit) return false;
    rest = (rest - digit) / 10;
  }
  return rest === 0;
}

/** True when a digit is left open with `X`. */
export function hasOpenDigit(pattern: string): boolean {
  return pattern.includes('X');
}
