/** Words for following links from event to event. */
export interface LinkKeyStrings {
  /** `Link 2 of 4: refers to Trump and Xi meet in Busan, 30 October 2025`. */
  readonly link: (facts: {
    readonly at: number;
    readonly of: number;
    readonly relation: string;
    readonly title: string;
    readonly date: string;
  }) => string;
  /** What follows the link that is chosen. */
  readonly enterFollows: string;
  readonly noLinks: string;
  /** Button: `Back to Trump and Xi speak by phone`. */
  readonly backTo: (title: string) => string;
}
