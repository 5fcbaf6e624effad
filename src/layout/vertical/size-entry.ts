import { pickText } from '../../locale/pick-text.ts';
import type { KnownEvent } from '../../model/known-facts.ts';
import { sizeAsides } from '../figures/size-asides.ts';
import type { LayoutContext } from '../layout-context.ts';
import { earlierDates } from '../marks/mark-geometry.ts';
import { SIZE, TEXT_SLACK } from '../metrics.ts';
import { sizeLabel, verticalLabel, type SizedLabel } from '../text/size-label.ts';
import { wrapText } from '../text/wrap-text.ts';
import { RAIL, ROW, type EarlierDate, type UnplacedRow } from './vertical-row.ts';

/** px for text beside the rail. */
export const textWidth = ({ view }: LayoutContext): number => Math.max(1, view.width - RAIL.textX - RAIL.edge);

function earlierWords(event: KnownEvent, context: LayoutContext): readonly EarlierDate[] {
  const { locale, measure } = context;
  const options = {
    widthPx: textWidth(context) / TEXT_SLACK,
    maxLines: 1,
    size: SIZE.note,
    weight: 400,
    lang: locale.tag,
    measure,
  } as const;
  return earlierDates(event).map((when) => {
    const words = locale.strings.drawing.planned(locale.date(when, 'bare'));
    return { when, text: wrapText(words, options).lines[0] ?? '' };
  });
}

/** Name of the lane an event would stand in: the vertical layout has no lanes. */
function topicName({ topics }: KnownEvent, { known, locale }: LayoutContext): string {
  const [topic] = topics;
  return topic === undefined ? '' : pickText(known.timeline.topics.get(topic)?.name ?? topic, locale.tag).text;
}

/** Measures the label of an event’s entry; what was measured is remembered. */
export function sizeEntryLabel(event: KnownEvent, context: LayoutContext): SizedLabel {
  const { known, locale, measure } = context;
  return sizeLabel(event, known, locale, verticalLabel(textWidth(context)), measure, topicName(event, context));
}

/** Measures an event’s entry. */
export function sizeEntry(event: KnownEvent, context: LayoutContext): UnplacedRow {
  const { known, locale, measure } = context;
  const label = sizeEntryLabel(event, context);
  const [aside] = sizeAsides(event, { known, locale, measure, maxWidth: textWidth(context) });
  const earlier = earlierWords(event, context);
  const asideHeight = aside ? aside.height + ROW.asideGap : 0;
  return {
    type: 'event',
    event,
    earlier,
    label,
    ...(aside ? { aside } : {}),
    height: earlier.length * ROW.earlier + label.height + asideHeight + ROW.entryGap,
  };
}
