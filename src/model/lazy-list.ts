import { RecentCache } from '../util/recent-cache.ts';
import type { EventList } from './event-list.ts';

/** Items that stay the same objects while they are in use: more than a page or a drawing holds. */
const KEPT = 4096;

/** A list whose items are made when they are asked for, and kept while they are in use. */
export abstract class LazyList<T extends object> implements EventList<T> {
  abstract readonly length: number;
  readonly #kept = new RecentCache<number, T>(KEPT);

  /** Makes the item at a place that exists. */
  protected abstract make(index: number): T;

  /** The item at a place, counted from the end when below zero. */
  at(index: number): T | undefined {
    const place = index < 0 ? this.length + index : index;
    if (!(place >= 0 && place < this.length)) return undefined;
    return this.#kept.get(place, () => this.make(place));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index)!;
  }

  slice(start = 0, end = this.length): readonly T[] {
    const items: T[] = [];
    const first = start < 0 ? Math.max(0, this.length + start) : start;
    const last = end < 0 ? this.length + end : Math.min(end, this.length);
    for (let index = first; index < last; index += 1) items.push(this.at(index)!);
    return items;
  }

  map<U>(change: (item: T, index: number) => U): readonly U[] {
    return Array.from({ length: this.length }, (_, index) => change(this.at(index)!, index));
  }

  flatMap<U>(change: (item: T, index: number) => U | readonly U[]): readonly U[] {
    return this.map(change).flat() as readonly U[];
  }

  filter(test: (item: T, index: number) => boolean): readonly T[] {
    const found: T[] = [];
    for (let index = 0; index < this.length; index += 1) if (test(this.at(index)!, index)) found.push(this.at(index)!);
    return found;
  }

  find(test: (item: T, index: number) => boolean): T | undefined {
    return this.at(this.#search(test));
  }

  findIndex(test: (item: T, index: number) => boolean): number {
    const found = this.#search(test);
    return found === this.length ? -1 : found;
  }

  some(test: (item: T, index: number) => boolean): boolean {
    return this.#search(test) < this.length;
  }

  every(test: (item: T, index: number) => boolean): boolean {
    return !this.some((item, index) => !test(item, index));
  }

  #search(test: (item: T, index: number) => boolean): number {
    let index = 0;
    while (index < this.length && !test(this.at(index)!, index)) index += 1;
    return index;
  }
}
