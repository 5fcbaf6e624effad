/** Changes the hash of the page’s address without a step in its history and without telling anybody; `''` takes it away. */
export function changeHash(hash: string): void {
  if (location.hash === hash) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  } catch {
    // A page without an address of its own.
  }
}
