/**
 * Runs in the page, once: what the steps need of it. One element stays all the while; a second one comes and goes.
 * @typedef {HTMLElement & Record<string, unknown> & { updateComplete: Promise<unknown>, toSVG: (options?: object) => string }} Timeline
 * @typedef {{ box: HTMLElement, stays: Timeline, guest: Timeline | undefined, clean: object, settle: () => Promise<void>, reset: () => Promise<string>, clickables: () => HTMLElement[] }} SoakPage
 */
export function addPageTools() {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const [box, stays] = [document.createElement('div'), document.createElement('relations-timeline')];
  main.append(box);
  box.append(stays);
  stays.setAttribute('url-state', 'hash');
  const clean = {
    asOf: '2026-02-04',
    title: 'At rest',
    events: [
      { id: 'a', when: '2025-10-30', title: 'A talk' },
      { id: 'b', when: '2026-04', title: 'A visit', status: 'planned', links: [{ to: 'a', relation: 'follows' }] },
    ],
  };
  const page = /** @type {SoakPage} */ (/** @type {unknown} */ ({ box, stays, guest: undefined, clean }));
  page.settle = async () => {
    await page.stays.updateComplete;
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  page.clickables = () =>
    [page.guest, page.stays]
      .flatMap((one) => [
        .../** @type {NodeListOf<HTMLElement>} */ (
          one?.shadowRoot?.querySelectorAll(
            'button:not([data-format], :disabled), summary, input:not([type=search])',
          ) ?? []
        ),
      ])
      .filter((one) => one.checkVisibility());
  page.reset = () => atRest(page);
  Object.assign(globalThis, { soak: page });

  /**
   * Takes back all that was done and resolves to the picture of a document that never changes.
   * @param {SoakPage} given
   */
  async function atRest({ stays: timeline, box: around, guest, settle, clean: data }) {
    guest?.remove();
    Object.assign(page, { guest: undefined });
    around.style.width = '1000px';
    timeline.shadowRoot?.querySelector('dialog')?.close();
    for (const name of ['src', 'as-of', 'locale', 'start', 'end', 'selected', 'filter', 'no-toolbar'])
      timeline.removeAttribute(name);
    const usual = { show: 'chart', layout: 'auto', lanes: 'topic', colorBy: 'none', theme: 'light', filter: undefined };
    Object.assign(timeline, usual, { data, view: undefined });
    await settle();
    for (const open of timeline.shadowRoot?.querySelectorAll('.tab[aria-expanded=true]') ?? [])
      /** @type {HTMLElement} */ (open).click();
    await settle();
    return timeline.toSVG({ width: 1000 });
  }
}
