// Runs in the page; run/measure-*.mjs drive it through `bench`. All clocks are the page's own.
import { countElements } from './count-elements.js';
import { INTERACTIONS, toDocuments } from './interactions.js';
import { Moves } from './moves.js';
import { painted, rest, timeToPaint } from './painted.js';
import { pictureOf } from './picture-of.js';
import { STEPS } from './steps.js';

const container = document.getElementById('container');
let adapter;
let moves;
let text;
let data;
/** Milliseconds spent on looking whether a step has drawn anything: no work of the library. */
let lookedMs = 0;

function look() {
  const before = performance.now();
  const picture = pictureOf(container);
  lookedMs += performance.now() - before;
  return picture;
}

globalThis.bench = {
  async load(adapterUrl, dataUrl) {
    adapter = await import(adapterUrl);
    text = await (await fetch(dataUrl)).text();
    // Stands for a build step or a server, which nobody waits for.
    if (adapter.prepare) text = adapter.prepare(text);
  },

  /** Milliseconds of reading the text; what comes of it is kept for `mount`. */
  parse() {
    const before = performance.now();
    data = adapter.decode ? adapter.decode(text) : JSON.parse(text).events;
    const parseMs = performance.now() - before;
    if (adapter.shape) data = adapter.shape(data);
    text = undefined;
    return parseMs;
  },

  /** From data in memory to the painted frame. The page then drops its copy: what stays is what the library keeps. */
  async mount() {
    await painted();
    const openMs = await timeToPaint(() => adapter.mount(container, data));
    data = undefined;
    return openMs;
  },

  /**
   * One zoom or pan, whether the library then says it shows that window (absent: it cannot say), and whether it drew
   * anything else than before.
   */
  async step(index) {
    const [startMs, endMs] = STEPS[index];
    const before = look();
    const stepMs = await timeToPaint(() => adapter.zoomTo(startMs, endMs));
    const shown = adapter.viewport?.();
    const toleranceMs = (endMs - startMs) * 0.02;
    const isThere = shown && Math.abs(shown[0] - startMs) <= toleranceMs && Math.abs(shown[1] - endMs) <= toleranceMs;
    return { stepMs, isThere, isDrawn: look() !== before };
  },

  /** Times the movements of the pointer from now on. The place over the drawing where a drag may begin, in px. */
  startMoves() {
    moves = new Moves();
    const drawing = container.firstElementChild.shadowRoot.querySelector('svg[part="drawing"]');
    drawing.scrollIntoView();
    const { left, top, width } = drawing.getBoundingClientRect();
    return [left + width * 0.7, top + 40];
  },

  moveSettled: () => moves.settled(),
  endMoves: () => moves.end(),

  lookedMs: () => lookedMs,
  stepCount: STEPS.length,
  countElements: () => countElements(container),
  interactionNames: INTERACTIONS.map(({ name }) => name),

  /** An element of ours with the data in two documents. */
  async mountDocuments() {
    data = toDocuments(data);
    await this.mount();
  },

  /** Milliseconds from one interaction to the next paint. */
  async interact(name) {
    const { prepare, act, undo } = INTERACTIONS.find((one) => one.name === name);
    const timeline = container.firstElementChild;
    const settle = async (change) => {
      change?.(timeline);
      await timeline.updateComplete;
      await painted();
    };
    await settle(prepare);
    const toPaintMs = await timeToPaint(async () => {
      act(timeline);
      await timeline.updateComplete;
    });
    await settle(undo);
    await rest(100);
    return toPaintMs;
  },
};
