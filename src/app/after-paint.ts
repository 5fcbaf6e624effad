/** A page that is not seen paints nothing; it waits this long at most, ms. */
const LONGEST_MS = 300;

/** Resolves once the page has been painted, or would have been. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, LONGEST_MS);
    // A frame’s own callback runs ahead of its painting, the task after it does not.
    requestAnimationFrame(() => setTimeout(done));
  });
