import type { InterfaceStrings } from '../strings.ts';
import { groupDigits } from '../group-digits.ts';
import { countEn } from './count-en.ts';

const LANES = { topic: 'topic', actor: 'lane', kind: 'kind' } as const;

/** Words of the page around the drawing, in English: summary, toolbar, keyboard, states. */
export const controlsEn = {
  timeline: 'Timeline',
  summary: ({ events, lanes, from, to, planned, lanesBy = 'topic' }) => {
    const grouping = lanesBy === 'none' || lanes < 1 ? '' : ` in ${countEn(lanes, LANES[lanesBy])}`;
    const period = from === to ? from : `${from} to ${to}`;
    const plans = planned === 0 ? '' : ` ${planned} ${planned === 1 ? 'is' : 'are'} planned.`;
    return `${countEn(events, 'event')}${grouping}, ${period}.${plans}`;
  },
  skip: 'Skip timeline',
  toolbar: 'Timeline view',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAllDates: 'Show all dates',
  firstView: 'Back to the first view',
  earlier: 'Earlier',
  later: 'Later',
  undo: 'Undo',
  redo: 'Redo',
  showAs: 'Show as',
  chart: 'Chart',
  list: 'List',
  table: 'Table',
  download: 'Download',
  keyboardHelp: 'Keyboard help',
  plotHint: 'Arrow keys move between events. Enter opens details. Question mark lists all keys.',
  events: 'Events',
  close: 'Close',
  lastIn: (lane) => `Last event in ${lane}`,
  firstIn: (lane) => `First event in ${lane}`,
  showing: ({ from, to, shown, total }) => `Showing ${from} to ${to}. ${shown} of ${countEn(total, 'event')}.`,
  pages: 'Pages',
  pageOf: (from, to, total) => `${groupDigits(from)} to ${groupDigits(to)} of ${countEn(total, 'event')}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  outside: (count) => `${countEn(count, 'more event', 'more events')} outside this period`,
  saved: (file) => `Saved ${file}`,
  shortcuts: [
    { keys: 'Tab', does: 'Move between the toolbar, the events and the details' },
    { keys: 'Left, Right', does: 'Previous or next event' },
    { keys: 'Up, Down', does: 'Nearest event in the row above or below; on a narrow screen, previous or next event' },
    { keys: 'Home, End', does: 'First or last event in the row' },
    { keys: 'Ctrl+Home, Ctrl+End', does: 'First or last event of all' },
    { keys: 'Page Up, Page Down', does: 'Earlier or later by one view; on a narrow screen, by five events' },
    { keys: 'Enter, Space', does: 'Open or close the details' },
    { keys: '. or ,', does: 'Choose the next or previous link of the event; Enter then follows it' },
    { keys: 'Backspace', does: 'Back to the event a link was followed from' },
    { keys: 'Esc', does: 'Close what is open' },
    { keys: '+, −', does: 'Zoom in or out' },
    { keys: 'Shift+Enter', does: 'Zoom to the event or group' },
    { keys: '0', does: 'Show all dates' },
    { keys: '1', does: 'Back to the first view' },
    { keys: 'Shift+Left, Shift+Right', does: 'Move a little earlier or later' },
    {
      keys: 'Ctrl+Z, Ctrl+Shift+Z',
      does: 'Undo or redo a change of view, filter or day of knowledge; on a Mac, with Cmd',
    },
    { keys: '?', does: 'Show this help' },
  ],
  loading: 'Loading timeline',
  emptyTitle: 'No events to show',
  emptyAsOf: (day) => `No event was known on ${day}`,
  newestDay: 'Go to the newest day',
  emptyFiltered: (hidden) => `No events match these filters. ${hidden} ${hidden === 1 ? 'is' : 'are'} hidden.`,
  emptyWindow: 'No events in this period.',
  clearFilters: 'Clear filters',
  noData: 'No timeline yet',
  noDataHint: 'Its page has to name a JSON file in src, set data, or put a script with JSON inside the element.',
  errorTitle: 'The timeline could not be loaded',
  staleTitle: 'The newer data could not be loaded; what was loaded before is still shown',
  retry: 'Try again',
  problems: (count) => `${countEn(count, 'problem')} in the data; the rest is shown.`,
  asOf: (day) => `As known on ${day}`,
  opensNewWindow: 'opens in a new window',
  colonList: (name, value) => `${name}: ${value}`,
} satisfies Partial<InterfaceStrings>;
