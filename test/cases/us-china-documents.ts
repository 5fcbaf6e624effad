import background from '../../data/background.json';
import exactDays from '../../data/exact-days.json';
import report from '../../data/report-2026-02-04.json';
import since from '../../data/since.json';
import type { TimelineDocument } from '../../src/model/generated/document.ts';

/** The bundled documents, in the order in which they are shown together; the last is switched off at first. */
export const usChinaDocuments = [
  report,
  exactDays,
  background,
  since,
] as readonly object[] as readonly TimelineDocument[];

/** Ids of all their layers, the optional one too. */
export const usChinaLayers: readonly string[] = usChinaDocuments.flatMap(({ id }) => id ?? []);
