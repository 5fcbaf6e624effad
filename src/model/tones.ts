import type { Tone } from './event-entry.ts';

/** Every tone an event can have. */
export const TONES = ['cooperation', 'friction', 'mixed', 'neutral'] as const satisfies readonly Tone[];
