/** Calls once there is nothing more urgent to do. Where a browser has no word for that, in a moment. */
export function whenIdle(run: () => void): void {
  // Safari has none.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 200);
}
