/** Texts of the JSON scripts directly inside an element, in order; empty ones do not count. */
export function readDataScripts(host: Element): readonly string[] {
  const scripts = host.querySelectorAll(':scope > script[type="application/json"]');
  return Array.from(scripts, ({ textContent }) => textContent.trim()).filter((text) => text !== '');
}
