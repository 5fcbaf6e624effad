import type { nothing, TemplateResult } from 'lit';
import { chosenOf, withToggled, type Facet } from '../../filter-parts.ts';
import type { FilledPage } from '../../views/page-model.ts';
import { valueName } from '../../words/value-name.ts';
import { valueGroup } from './value-group.ts';

/** The values of a facet to choose from. */
export function facetGroup(
  facet: Facet,
  counts: readonly (readonly [value: string, seen: number])[],
  page: FilledPage,
): TemplateResult | typeof nothing {
  const { filter, known, locale, reader, ui } = page;
  const values = counts.map(([value, seen]) => ({
    value,
    name: valueName(facet, value, known.timeline, locale),
    isChosen: chosenOf(filter, facet).includes(value),
    seen,
    toggle: () => reader.view.filter(withToggled(filter, facet, value)),
  }));
  return valueGroup(facet, ui.filter.facetNames[facet], values, page);
}
