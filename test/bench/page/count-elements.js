/** Elements below a node, those of shadow trees included. */
export function countElements(root) {
  const elements = [...root.querySelectorAll('*')];
  const inShadow = elements.map(({ shadowRoot }) => (shadowRoot ? countElements(shadowRoot) : 0));
  return elements.length + inShadow.reduce((sum, count) => sum + count, 0);
}
