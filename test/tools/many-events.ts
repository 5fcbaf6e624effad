/** A small generator of numbers in [0, 1), the same for the same seed (Mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An event of a document, of the plainest kind. */
export interface ManyEvent {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly importance: number;
  readonly status: 'occurred' | 'planned';
}

const FIRST_MS = Date.UTC(1949, 0, 1);
const SPAN_DAYS = 28_000;
const DAY_MS = 86_400_000;

const dayText = (day: number): string => new Date(FIRST_MS + day * DAY_MS).toISOString().slice(0, 10);

/** Days, months, years and periods of up to four years, more of them late than early, in eight topics. */
export function manyEvents(count: number, seed = 1): readonly ManyEvent[] {
  const next = seededNumbers(seed);
  return Array.from({ length: count }, (_, at) => {
    const day = Math.floor(SPAN_DAYS * next() ** 0.4);
    const length = [10, 10, 10, 10, 7, 4][Math.floor(next() * 6)];
    const start = dayText(day).slice(0, length);
    const end = dayText(day + 400 + Math.floor(next() ** 3 * 1500)).slice(0, length);
    return {
      id: `e${String(at).padStart(7, '0')}`,
      when: next() < 0.15 ? `${start}/${end}` : start,
      title: `Event ${at}`,
      topics: [`topic-${Math.floor(next() ** 2 * 8)}`],
      importance: 1 + Math.floor(next() * 5),
      status: next() < 0.02 ? 'planned' : 'occurred',
    };
  });
}
