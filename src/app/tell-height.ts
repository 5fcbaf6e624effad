/** Tells the page this one is embedded in how high it is. `id` comes back in each message. */
export function tellHeight(id: string | null): void {
  let lastPx = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === lastPx || window.parent === window) return;
    lastPx = height;
    window.parent.postMessage({ source: 'relations-timeline', version: 1, type: 'resize', id, height }, '*');
  }).observe(document.body);
}
