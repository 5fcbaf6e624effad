/** Texts of the JSON scripts directly inside an element, in order; empty ones do not count. */
export function readDataScripts(host: Element): readonly string[] {
  const scripts = host.querySelectorAll(':scope > script[type="application/json"]');
  return Array.from(scripts, ({ textContent }) => textContent.trim()).filter((text) => text !== '');
}

/** True when an element holds something to be seen: anything but scripts and blank text. */
export const hasFallback = (host: Element): boolean =>
  Array.from(host.childNodes).some((node) =>
    node instanceof Element
      ? node.localName !== 'script'
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
