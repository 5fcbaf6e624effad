import background from '../../data/background.json' with { type: 'json' };
import exactDays from '../../data/exact-days.json' with { type: 'json' };
import report from '../../data/report-2026-02-04.json' with { type: 'json' };
import since from '../../data/since.json' with { type: 'json' };

/** The bundled documents on US–China relations, in the order in which page, tag and command line merge them. */
export const US_CHINA_DOCUMENTS: readonly object[] = [report, exactDays, background, since];
