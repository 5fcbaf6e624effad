import type { DocumentStoryStep, DocumentWindow } from './generated/document.ts';
import type { Reading } from './timeline-parts.ts';
import type { StoryStep, ViewWindow } from './timeline.ts';

/** The steps of a document's guided reading; dates that are none are left out and reported. */
export function readStory(steps: readonly DocumentStoryStep[], reading: Reading): readonly StoryStep[] {
  return steps.map((step, index) => readStep(step, `story[${index}]`, reading));
}

function readStep({ view, ...step }: DocumentStoryStep, place: string, reading: Reading): StoryStep {
  const { event } = step;
  if (event !== undefined) reading.parts.eventReferences.mention(event, () => `${place}.event`, reading.log);
  return view ? { ...step, view: readWindow(view, `${place}.view`, reading) } : step;
}

/** A stretch of time; an end that is no date is left out and reported. */
export function readWindow(window: DocumentWindow, place: string, reading: Reading): ViewWindow {
  const start = readEnd(window.start, `${place}.start`, reading);
  const end = readEnd(window.end, `${place}.end`, reading);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function readEnd(text: string | undefined, path: string, { parts, log }: Reading): string | undefined {
  return text !== undefined && parts.dates.readOrReport(text, path, log) ? text : undefined;
}
