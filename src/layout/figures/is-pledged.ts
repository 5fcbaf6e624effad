import type { Figure } from '../../model/event-entry.ts';

/** True for an amount that is still to come: announced or pledged. One without a stated basis is not called so. */
export const isPledged = ({ basis }: Figure): boolean => basis === 'announced' || basis === 'pledged';
