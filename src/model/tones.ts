import type { Tone } from './timeline.ts';

/** Every tone an event can have. */
export const TONES = ['cooperation', 'friction', 'mixed', 'neutral'] as const satisfies readonly Tone[];
