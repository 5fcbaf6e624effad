import { megabytes, MOST_BYTES } from '../../util/bounded-bytes.ts';
import type { OwnTexts } from './own-texts.ts';

/** In English. */
export const ownTextsEn: OwnTexts = {
  title: 'Open a timeline',
  intro:
    'A timeline document, TimelineJS or SIMILE (JSON, XML), a sheet with one event a row (CSV), a calendar (.ics), or Markwhen (.mw). It is read in this browser; nothing is uploaded.',
  openFrom: (hosts) => `Open data from ${hosts}?`,
  openFromHint:
    'The link that brought you here asks for it. It is not part of this site, and nobody here has checked it.',
  from: (hosts) => `Data from ${hosts}, not checked by this site.`,
  choose: 'Choose files…',
  chooseHint: 'or drop them anywhere on this page. Several files are shown together, as layers.',
  link: 'Link to a file',
  linkHint: 'Only this address is asked, once you press “Fetch”, and no cookies are sent.',
  fetch: 'Fetch',
  fetching: 'Fetching…',
  reading: 'Reading…',
  templates: 'Start from a template',
  templateHint: 'The JSON names its schema: an editor that knows JSON Schema completes and checks as you type.',
  jsonTemplate: 'JSON template',
  csvTemplate: 'CSV template',
  close: 'Close',
  failures: {
    'too-large': {
      what: 'This is too large.',
      hint: `Up to ${megabytes(MOST_BYTES)} MB are read at once. Open a part of it, or fewer files.`,
    },
    unreadable: {
      what: 'This cannot be read.',
      hint: 'A folder is not a file; or it was moved or locked. Choose it again.',
    },
    empty: { what: 'There is nothing in it.', hint: 'Save it again from where it comes from.' },
    workbook: {
      what: 'This is a packed file, such as an Excel workbook.',
      hint: 'Save the sheet as “CSV UTF-8”, then open that.',
    },
    'not-text': { what: 'This is no text.', hint: 'JSON, CSV, .ics, XML and Markwhen are read.' },
    encoding: { what: 'This is not written in UTF-8.', hint: 'Save it as “CSV UTF-8”, or as UTF-8 in a text editor.' },
    'web-page': {
      what: 'This is a web page, not a file.',
      hint: 'Look for “Download” or “Raw” there; a shared sheet can be published as CSV.',
    },
    'not-a-link': { what: 'This is not a web address.', hint: 'Write one that begins with https:// or http://.' },
    'no-answer': {
      what: 'The address could not be read from here.',
      hint: 'Either there is no connection, or the site or this page does not allow it. Download the file and open it instead.',
    },
    status: { what: 'The address gave no file.', hint: 'Check the link, or download the file and open it.' },
    'not-loaded': {
      what: 'The part that reads it could not be loaded.',
      hint: 'Check the connection and try again. The file itself has not been looked at.',
    },
    content: { what: 'This is not a timeline.', hint: 'Compare it with a template below.' },
    'no-events': {
      what: 'None of its events can be read.',
      hint: 'Mend what is named here, or compare it with a template below.',
    },
  },
  answered: (status) => `The server answered ${status}.`,
  size: (found) => `It is ${found.toLocaleString('en')} MB in all.`,
  shown: 'About this file',
  draft: 'Draft from a text',
  events: (count) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
  knownOn: (day) =>
    `The file does not say up to when it knows, so the day it was last changed or fetched counts: ${day}. What lies after it is drawn as planned, unless the file says otherwise.`,
  local: 'Read in this browser; nothing was uploaded, and it is gone when you leave the page.',
  back: 'Show the bundled timeline again',
  another: 'Open another…',
  problems: (count) => (count === 1 ? '1 problem found' : `${count.toLocaleString('en')} problems found`),
  more: (count) => `… and ${count.toLocaleString('en')} more`,
  goTo: (title) => `Go to “${title}”`,
  report: 'What became of the file',
  reportHint: 'Fields as the file calls them.',
  kept: 'Kept',
  changed: 'Changed',
  leftOut: 'Left out',
};
