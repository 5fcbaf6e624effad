/** The message by which the page around asks for the height, for it may have missed the first telling. */
const isRequest = (data: unknown): boolean => {
  const { source, version, type } = Object(data) as Readonly<Record<string, unknown>>;
  return source === 'relations-timeline' && version === 1 && type === 'tell-height';
};

/** Tells the page this one is embedded in how high it is, whenever that changes or it asks. `id` comes back in each message. */
export function tellHeight(id: string | null): void {
  if (window.parent === window) return;
  let toldPx = 0;
  const tell = (): void => {
    // The height alone, which is no secret: any page may know it.
    const message = { source: 'relations-timeline', version: 1, type: 'resize', id, height: toldPx };
    window.parent.postMessage(message, '*');
  };
  const measure = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === toldPx) return;
    toldPx = height;
    tell();
  };
  // A frame that is out of sight is not told of sizes until it is scrolled to, and would only then grow.
  measure();
  new ResizeObserver(measure).observe(document.body, { box: 'border-box' });
  window.addEventListener('message', ({ data, source }) => {
    if (source === window.parent && isRequest(data) && toldPx > 0) tell();
  });
}
