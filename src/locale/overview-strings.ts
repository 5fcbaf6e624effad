/** Words of the overview below the drawing, and of gestures. */
export interface OverviewStrings {
  /** Name of the overview. */
  readonly overview: string;
  /** Name of the window in it. */
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** `1 October 2025 to 30 April 2026`. */
  readonly fromTo: (from: string, to: string) => string;
  /** `Use Ctrl + scroll to zoom`; the key as it stands on the keyboard. */
  readonly zoomHint: (key: string) => string;
}
