/** Words of the panel with the files of a timeline. */
export interface ShareStrings {
  readonly title: string;
  /** Button: `SVG picture`. */
  readonly formatName: (format: string) => string;
  /** One line on what the file is for. */
  readonly formatUse: (format: string) => string;
}

/** Words of the panels above the timeline, by panel. */
export interface PanelStrings {
  readonly panels: string;
  readonly loadingPanel: string;
  readonly panelFailed: string;
  readonly share: ShareStrings;
}
