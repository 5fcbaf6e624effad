import type { KnownEvent } from '../../model/known-facts.ts';
import type { Paint } from '../scene.ts';

/** How a mark is filled and outlined; shape and outline carry the facts, colour repeats at most one of them. */
export interface MarkLook {
  readonly paint: Paint;
  /** What lies under the mark, to hollow it out. */
  readonly ground: Paint;
  readonly state: 'done' | 'planned' | 'cancelled' | 'overdue';
  /**
   * `first-half`, `second-half`: only the first or second party says so; `ring`: only a party beyond the first two;
   * `split`: the accounts differ.
   */
  readonly account: 'plain' | 'first-half' | 'second-half' | 'ring' | 'split';
}

function accountOf({ agreement }: KnownEvent, parties: readonly string[]): MarkLook['account'] {
  if (agreement.type === 'differ') return 'split';
  if (agreement.type !== 'one-side') return 'plain';
  const at = parties.indexOf(agreement.party);
  if (at === 0) return 'first-half';
  return at === 1 ? 'second-half' : 'ring';
}

function stateOf(event: KnownEvent): MarkLook['state'] {
  if (event.isOverdue) return 'overdue';
  if (event.status === 'cancelled') return 'cancelled';
  return event.status === 'planned' || event.status === 'postponed' ? 'planned' : 'done';
}

/** Look of an event’s mark. `parties` in the fixed order of the timeline. */
export const markLook = (event: KnownEvent, parties: readonly string[], paint: Paint, ground: Paint): MarkLook => ({
  paint,
  ground,
  state: stateOf(event),
  account: accountOf(event, parties),
});
