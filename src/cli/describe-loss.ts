import type { Loss, LossReport } from '../formats/loss-report.ts';
import { oneLine } from './one-line.ts';

const PLACES_NAMED = 3;

/** A loss report in plain lines: one of what was kept, and one for each field that was changed or left out, and why. */
export function describeLoss(file: string, { kept, changed, leftOut }: LossReport): readonly string[] {
  const parts = kept.map(({ field, count }) => `${field} ${count}`);
  const lines = [
    ...(parts.length > 0 ? [`kept: ${parts.join(', ')}`] : []),
    ...changed.map((loss) => `changed: ${describe(loss)}`),
    ...leftOut.map((loss) => `left out: ${describe(loss)}`),
  ];
  return lines.map((line) => oneLine(`${file}: ${line}`));
}

function describe({ field, places, reason }: Loss): string {
  const more = places.length > PLACES_NAMED ? ` and ${places.length - PLACES_NAMED} more` : '';
  return `${field} (${places.slice(0, PLACES_NAMED).join(', ')}${more}): ${reason}`;
}
