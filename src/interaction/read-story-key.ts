/** Where keys lead from a step of so many. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - 1,
  PageDown: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The step a key inside the story leads to from step `at` of `count`, counted from 0, before the first or after the last too; `undefined` for other keys. */
export const readStoryKey = (key: string, at: number, count: number): number | undefined => STEPS[key]?.(at, count);
