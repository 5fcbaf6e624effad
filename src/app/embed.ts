/** Shows the timeline without the page around it, and tells the page it stands in how high it is. `id` comes back in each message. */
export function embed(timeline: HTMLElement, id: string | null): void {
  document.documentElement.dataset.embed = '';
  let lastPx = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(timeline.getBoundingClientRect().height);
    if (height === lastPx || window.parent === window) return;
    lastPx = height;
    window.parent.postMessage({ source: 'relations-timeline', version: 1, type: 'resize', id, height }, '*');
  }).observe(timeline);
}
