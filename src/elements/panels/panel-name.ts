/** Panels a reader opens above the timeline, one at a time. */
export type PanelName = 'story' | 'filter' | 'knowledge' | 'layers' | 'series' | 'share';
