import type { Stage } from './stage.ts';

/**
 * Brings the head of the details into view with the least scrolling, once they are on the page. How much of what follows shows
 * with it is the scroll margin of the title.
 */
export async function showDetails({ host }: Stage): Promise<void> {
  await host.updateComplete;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  host.renderRoot
    .querySelector('#details-title')
    ?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
}
