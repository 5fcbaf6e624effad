import type { LitElement } from 'lit';
import { ObservedSize } from './observed-size.ts';

/** Follows the height of the open details, in whole px. */
export const detailsHeight = (host: LitElement): ObservedSize =>
  new ObservedSize(host, {
    find: () => host.renderRoot.querySelector<HTMLElement>('#details'),
    measure: (details) => Math.ceil(details.getBoundingClientRect().height),
    isEager: true,
  });
