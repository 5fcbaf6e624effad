// Harness control: one SVG rect, no data used. What this costs is what the harness itself costs.
let rect, svg;
export async function mount(container) {
  container.innerHTML =
    '<svg width="1200" height="640"><rect x="0" y="0" width="600" height="300" fill="#4e79a7"/></svg>';
  svg = container.firstChild;
  rect = svg.firstChild;
}
let i = 0;
export async function zoomTo() {
  rect.setAttribute('x', (i = (i + 7) % 500));
}
export function destroy() {
  svg.remove();
}
