import { clamp } from '../util/clamp.ts';

/** The farthest a `Date` reaches from 1970, either way, ms. */
const REACH_MS = 8.64e15;

/** UTC ms as a `Date`; what lies beyond its reach becomes the nearest it can hold. */
export const toDate = (ms: number): Date => new Date(clamp(ms, -REACH_MS, REACH_MS));
