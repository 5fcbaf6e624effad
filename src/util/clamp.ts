/** `value` held within `[low, high]`, both included; `low` wins when the bounds cross. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
