// For a page that holds the timeline in an <iframe>: the frame becomes as high as what it shows.
// Only a frame whose address has the parameter `embed` is touched, and only at its own word: the message has to come from
// the window of that frame and from the origin of its address.
(() => {
  /** What a frame may ask for, px: less shows nothing, more is no timeline. */
  const [LEAST_PX, MOST_PX] = [200, 10000];

  const isOurs = ({ src }) => URL.canParse(src) && new URL(src).searchParams.has('embed');
  const ours = () => [...document.querySelectorAll('iframe[src]')].filter(isOurs);

  addEventListener('message', ({ data, origin, source }) => {
    if (data?.source !== 'relations-timeline' || data.version !== 1 || data.type !== 'resize') return;
    if (!Number.isInteger(data.height) || origin === 'null') return;
    const frame = ours().find(({ contentWindow, src }) => contentWindow === source && new URL(src).origin === origin);
    if (frame) setHeight(frame, Math.min(Math.max(data.height, LEAST_PX), MOST_PX));
  });

  function setHeight(frame, px) {
    const isWithBorder = getComputedStyle(frame).boxSizing === 'border-box';
    frame.style.height = `${px + (isWithBorder ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  }

  // A frame that was faster than this script has already told its height: it is asked to tell it again.
  for (const { contentWindow } of ours()) {
    contentWindow?.postMessage({ source: 'relations-timeline', version: 1, type: 'tell-height' }, '*');
  }
})();
