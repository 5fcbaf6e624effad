import { expect } from 'vitest';
import type { RelationsTimeline } from '../../../src/class.ts';
import { find } from './mount.ts';

/** Presses the button of a panel and waits until its inside is there. */
export async function openPanel(element: RelationsTimeline, name: string): Promise<HTMLElement> {
  find(element, `.tab[data-name=${name}]`).click();
  await expect.poll(() => element.renderRoot.querySelector('#panel > :last-child')?.localName).not.toBe('span');
  await element.updateComplete;
  return find(element, '#panel');
}
