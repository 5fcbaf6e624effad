// "Painted" is the second animation frame from now: style, layout, paint and commit of the first are over by then.
// A span starts after a rest in a fresh task: one that starts inside a frame is drawn by that frame and then waits some
// 17 ms for an empty one, which is not work. For the same reason every frame waited for gets a little damage: a dot of
// 2 px in its own layer.
const REST_MS = 30;
const dot = document.body.appendChild(document.createElement('div'));
Object.assign(dot.style, {
  position: 'fixed',
  right: 0,
  bottom: 0,
  width: '2px',
  height: '2px',
  willChange: 'transform',
});
let isLight = false;

function damagedFrame() {
  isLight = !isLight;
  dot.style.background = isLight ? '#eee' : '#ddd';
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Resolves when what was changed before the call is on the page. */
export async function painted() {
  await damagedFrame();
  await damagedFrame();
}

/** Resolves after some milliseconds, in a task of its own. */
export const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds from the call of `change` until what it did is painted. */
export async function timeToPaint(change) {
  await rest(REST_MS);
  const before = performance.now();
  await change();
  await painted();
  return performance.now() - before;
}
