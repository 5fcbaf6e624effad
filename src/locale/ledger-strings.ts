/** Words of the ledger of a series of figures. */
export interface LedgerStrings {
  /** `Figures side by side, in tonnes`. */
  readonly title: (unit: string) => string;
  readonly figure: string;
  readonly amount: string;
  readonly period: string;
  readonly basis: string;
  readonly speaker: string;
  readonly day: string;
  readonly source: string;
  readonly notGiven: string;
  /** How the bars are to be read. */
  readonly scale: string;
}
