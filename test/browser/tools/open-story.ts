import { expect } from 'vitest';
import type { RelationsTimeline } from '../../../src/class.ts';
import { find } from './mount.ts';

/** Begins the story and waits until its first step is there. */
export async function openStory(element: RelationsTimeline): Promise<HTMLElement> {
  find(element, '.tab[data-name=story]').click();
  await expect.poll(() => element.renderRoot.querySelector('#story-title')).not.toBeNull();
  await element.updateComplete;
  return find(element, '#story');
}
