/** Waits for a promise, but no longer than some milliseconds; then no timer is left. Rejects when the promise does in time. */
export async function atMost(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  try {
    await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
}
