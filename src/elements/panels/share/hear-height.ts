/** What a frame may ask for, px, as in `embed.js`: less shows nothing, more is no timeline. */
const [LEAST_PX, MOST_PX] = [200, 10_000];

/** Height in a message of the page of a timeline, px, within bounds; `undefined` for any other message. */
function heightIn(data: unknown): number | undefined {
  const { source, version, type, height } = Object(data) as Readonly<Record<string, unknown>>;
  const isHeight = source === 'relations-timeline' && version === 1 && type === 'resize' && Number.isInteger(height);
  return isHeight ? Math.min(Math.max(Number(height), LEAST_PX), MOST_PX) : undefined;
}

/** Hears a frame until it is gone. The window holds on to no frame that is. */
function listenTo(held: WeakRef<HTMLIFrameElement>): void {
  const hear = ({ data, source, origin }: MessageEvent): void => {
    const frame = held.deref();
    if (!frame?.isConnected) {
      window.removeEventListener('message', hear);
    } else if (source === frame.contentWindow && origin === new URL(frame.src).origin) {
      const detail = heightIn(data);
      if (detail !== undefined) frame.dispatchEvent(new CustomEvent('height', { detail }));
    }
  };
  window.addEventListener('message', hear);
}

/**
 * For the first `load` of an `<iframe>` with the page of a timeline: from then on the frame has an event `height`, whose
 * detail is how high what it shows is, px.
 */
export const hearHeight = {
  once: true,
  handleEvent({ target }: Event): void {
    const frame = target as HTMLIFrameElement;
    listenTo(new WeakRef(frame));
    // It may have told before anybody listened. The question is no secret.
    frame.contentWindow?.postMessage({ source: 'relations-timeline', version: 1, type: 'tell-height' }, '*');
  },
};
