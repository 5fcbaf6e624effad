import type { EventColumns } from '../../model/event-columns.ts';
import type { KnownEvents } from '../../model/known-events.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import type { TimeIndex } from '../../model/time-index.ts';

/** What a drawing asks of every event of a lane. */
export type LaneColumns = Omit<EventColumns, 'topics'>;

/** The events of a lane in time order, as columns with an index; an event becomes an object when it is asked for. */
export class LaneEvents {
  readonly columns: LaneColumns;
  readonly index: TimeIndex;
  readonly #known: KnownEvents;
  readonly #places: Uint32Array | undefined;

  /** `places`: those among all known events, ascending; absent when the lane holds them all. */
  constructor(known: KnownEvents, columns: LaneColumns, index: TimeIndex, places?: Uint32Array) {
    this.columns = columns;
    this.index = index;
    this.#known = known;
    this.#places = places;
  }

  get length(): number {
    return this.columns.starts.length;
  }

  /** The event at a place that exists. */
  at(place: number): KnownEvent {
    return this.#known.at(this.#placeOf(place))!;
  }

  /** The id at a place that exists, without making the event. */
  idAt(place: number): string {
    return this.#known.idAt(this.#placeOf(place));
  }

  #placeOf(place: number): number {
    return this.#places ? this.#places[place]! : place;
  }
}
