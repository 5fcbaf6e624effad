/** A page that is not seen paints nothing; it waits this long at most, ms. */
const LONGEST_MS = 300;

/** Resolves once the page has been painted, or would have been. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const timer = setTimeout(done, LONGEST_MS);
    // Told when the picture is on the screen: work that begins with the frame holds up its painting.
    const observer = new PerformanceObserver(done);
    observer.observe({ type: 'paint', buffered: true });
  });
