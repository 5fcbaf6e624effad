import type { TimelineDocument } from '../../model/generated/document.ts';
import { withoutUndefined } from '../../util/without-undefined.ts';
import type { LossLog } from '../loss-report.ts';
import type { IcsComponent, IcsProperty } from './ics-content.ts';
import { text } from './ics-entry.ts';

const TITLE = ['NAME', 'X-WR-CALNAME'];
const DESCRIPTION = ['DESCRIPTION', 'X-WR-CALDESC'];
/** How to read the rest; nothing a reader would miss. */
const UNREPORTED = 'VERSION PRODID CALSCALE METHOD LAST-MODIFIED'.split(' ');

/** Title and description of a document: the first that a calendar has. All else that calendars say of themselves is reported. */
export function icsHead(
  calendars: readonly IcsComponent[],
  log: LossLog,
): Pick<TimelineDocument, 'title' | 'description'> {
  const properties = calendars.flatMap((calendar) => calendar.properties);
  const first = (names: readonly string[]): IcsProperty | undefined =>
    properties.find((property) => names.includes(property.name) && text(property) !== undefined);
  const [title, description] = [first(TITLE), first(DESCRIPTION)];
  for (const { name, values, line } of properties) {
    const counting = TITLE.includes(name) ? title : DESCRIPTION.includes(name) ? description : undefined;
    const isSaid = UNREPORTED.includes(name) || (counting && counting.values[0] === values[0]);
    if (!isSaid) log.leaveOut(name, `line ${line}`, 'no-field', counting ? SECOND : 'A document has no such field.');
  }
  return withoutUndefined({ title: text(title), description: text(description) });
}

const SECOND = 'A document has one of these, and the first counts.';

/** Whether a calendar cancels what it holds, which is reported. */
export function takesBack({ properties }: IcsComponent, log: LossLog): boolean {
  const method = properties.find(({ name, values }) => name === 'METHOD' && /^\s*cancel\s*$/i.test(values[0] ?? ''));
  if (method)
    log.change('METHOD', `line ${method.line}`, 'assumed', 'The calendar takes its entries back: they are cancelled.');
  return method !== undefined;
}
