/** What an element is drawn in: its slot, its parent, or the host of its shadow tree; `null` around the page. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
