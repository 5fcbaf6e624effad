import { html, type TemplateResult } from 'lit';

/** Line drawings on a 20 px grid; stroke only, in the colour of the text. */
const PATHS = {
  'zoom-in': 'M10 4.5v11M4.5 10h11',
  'zoom-out': 'M4.5 10h11',
  earlier: 'M12 4.5 6.5 10l5.5 5.5',
  later: 'M8 4.5l5.5 5.5L8 15.5',
  'all-dates': 'M3.5 4.5v11M16.5 4.5v11M6 10h8M8 7.5 5.8 10 8 12.5M12 7.5l2.2 2.5-2.2 2.5',
  'first-view': 'M3.5 9.8 10 4l6.5 5.8M5.5 8.2v7.3h9V8.2',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  clock: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M10 6.5V10l2.5 2',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  story:
    'M10 5.5C8 4.2 5.8 4 3.5 4.2v11.3c2.3-.2 4.5 0 6.5 1.3 2-1.3 4.2-1.5 6.5-1.3V4.2C14.2 4 12 4.2 10 5.5zM10 5.5v11.3',
  layers: 'M10 3.5 3 7.2l7 3.7 7-3.7zM3.8 10.6 10 14l6.2-3.4M3.8 13.6 10 17l6.2-3.4',
  series: 'M3.5 8.5h4v-4H12V12h4.5M3.5 16.5h13',
  copy: 'M7.5 7.5h8.5v8.5H7.5zM12.5 7.5V4H4v8.5h3.5',
  help: 'M7.3 7.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M10 14.6v.2',
  close: 'M5 5l10 10M15 5 5 15',
  outside: 'M7 5h8v8M15 5 5.5 14.5',
  ascending: 'M6.5 12 10 8l3.5 4',
  descending: 'M6.5 8l3.5 4 3.5-4',
  unsorted: 'M7 8l3-3.3L13 8M7 12l3 3.3 3-3.3',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture that repeats what the text or label beside it says. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d=${PATHS[name]}></path>
  </svg>`;
