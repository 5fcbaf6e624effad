import { US_CHINA_DOCUMENTS } from '../data/us-china-documents.ts';
import type { TimelineInput } from './controllers/data-state.ts';
import { RelationsTimeline } from './relations-timeline.ts';

/**
 * The same element with the documents on relations between the United States and China as its default data.
 *
 * @summary An interactive, sourced timeline of US–China relations.
 */
export class UsChinaTimeline extends RelationsTimeline {
  protected override bundledData(): TimelineInput {
    return US_CHINA_DOCUMENTS;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'us-china-timeline': UsChinaTimeline;
  }
}
