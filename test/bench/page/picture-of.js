/** What is drawn below a node, as text: markup, shadow trees included, and what canvases show. Equal texts, equal pictures. */
export function pictureOf(root) {
  const inside = [...root.querySelectorAll('*')].map((element) => {
    if (element instanceof HTMLCanvasElement) return element.toDataURL();
    return element.shadowRoot ? pictureOf(element.shadowRoot) : '';
  });
  return root.innerHTML + inside.join('');
}
