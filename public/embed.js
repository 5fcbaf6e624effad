// For a page that holds the timeline in an <iframe>: the frame becomes as high as what it shows.
// Only a frame whose address has the parameter `embed` is touched, and only at its own word: the message has to come from
// the window of that frame and from the origin of its address.
(() => {
  /** What a frame may ask for, px: less shows nothing, more is no timeline. */
  const [LEAST_PX, MOST_PX] = [200, 10000];

  const isOurs = ({ src }) => URL.canParse(src) && new URL(src).searchParams.has('embed');
  /** Those inside open shadow roots too. */
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...within(one.shadowRoot)] : one));
  const ours = () => within(document).filter((one) => one.localName === 'iframe' && isOurs(one));

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.source !== 'relations-timeline' || data.version !== 1 || data.type !== 'resize') return;
    if (!Number.isInteger(data.height) || origin === 'null') return;
    const frame = ours().find(({ contentWindow, src }) => contentWindow === source && new URL(src).origin === origin);
    if (frame) setHeight(frame, Math.min(Math.max(data.height, LEAST_PX), MOST_PX));
  });

  function setHeight(frame, px) {
    const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(frame);
    const aroundPx = frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom);
    frame.style.height = `${px + (boxSizing === 'border-box' ? aroundPx : 0)}px`;
  }

  // A frame that was faster than this script has already told its height: it is asked to tell it again.
  for (const { contentWindow } of ours()) {
    contentWindow?.postMessage({ source: 'relations-timeline', version: 1, type: 'tell-height' }, '*');
  }
})();
