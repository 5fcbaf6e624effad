import type { KnownEvent } from './known-facts.ts';
import type { Text } from './text.ts';

/** What of an event a filter looks at, known or as written. */
export interface FilteredFacts extends Partial<Pick<KnownEvent, 'topics' | 'actors' | 'status' | 'tone'>> {
  readonly claims?: readonly { readonly text: Text }[];
  readonly figures?: readonly { readonly label: Text }[];
  readonly title: Text;
  readonly summary?: Text;
  readonly place?: Text;
  readonly kind?: string;
}
