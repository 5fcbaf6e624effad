/** Whole px of the content box; 0 while the element is hidden or not in a page. */
export function innerWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  const innerPx = element.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0);
  return Math.max(0, Math.floor(innerPx));
}
