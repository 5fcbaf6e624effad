/** What of a list a reader of events needs; every array is one. Items may be made only when they are asked for. */
export interface EventList<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  slice(start?: number, end?: number): readonly T[];
  map<U>(change: (item: T, index: number) => U): readonly U[];
  flatMap<U>(change: (item: T, index: number) => U | readonly U[]): readonly U[];
  filter(test: (item: T, index: number) => boolean): readonly T[];
  find(test: (item: T, index: number) => boolean): T | undefined;
  findIndex(test: (item: T, index: number) => boolean): number;
  some(test: (item: T, index: number) => boolean): boolean;
  every(test: (item: T, index: number) => boolean): boolean;
}
