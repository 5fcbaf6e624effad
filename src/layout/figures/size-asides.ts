import type { KnownEvent } from '../../model/known-facts.ts';
import { areAlike } from '../../model/ledgers-of.ts';
import { chips } from './chips.ts';
import { series } from './series.ts';
import type { AsideContext, SizedAside } from './sized-aside.ts';

/** Narrower figures would be all ellipses. */
const LEAST_PX = { chips: 56, series: 128 } as const;
const NARROW_SERIES_PX = 216;

/**
 * The figures of an event in the forms they may take, the fullest first: a series as bars, single ones as chips. Empty where there
 * are none, or no room for any. None is wider than `maxWidth`.
 */
export function sizeAsides({ figures }: KnownEvent, context: AsideContext): readonly SizedAside[] {
  const { maxWidth } = context;
  const leading = figures.find(({ series: inSeries }) => inSeries !== undefined);
  const [first, ...rest] = leading ? figures.filter((figure) => areAlike(leading, figure)) : [];
  const forms: SizedAside[] = [];
  if (first && rest.length > 0 && maxWidth >= LEAST_PX.series) {
    forms.push(series([first, ...rest], context));
    if (maxWidth > NARROW_SERIES_PX) forms.push(series([first, ...rest], { ...context, maxWidth: NARROW_SERIES_PX }));
  } else if (figures.length > 0 && maxWidth >= LEAST_PX.chips) {
    forms.push(chips(figures, 2, context));
    if (figures.length > 1) forms.push(chips(figures, 1, context));
  }
  return forms.filter(({ width }) => width <= maxWidth);
}
