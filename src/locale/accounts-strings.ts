/** Words of the view that sets all accounts side by side. */
export interface AccountsStrings {
  /** Button beside Chart, List, Table. */
  readonly title: string;
  /** Name of the choices of claims. */
  readonly choices: string;
  readonly all: string;
  /** `Only where they differ`. */
  readonly differ: string;
  /** `Only the US says it`: the silence of all others was checked. */
  readonly only: (party: string) => string;
  /** `Not mentioned by China`: its silence was checked. */
  readonly silent: (party: string) => string;
  /** `Shown: 4 of 21 claims, on 2 events.` */
  readonly shown: (facts: { readonly shown: number; readonly total: number; readonly events: number }) => string;
  /** Where no claim is of the kind asked for. */
  readonly noneChosen: string;
  readonly showAll: string;
  /** Where no event shown has accounts. */
  readonly noAccounts: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser refused; the text stands in a box below. */
  readonly refused: string;
  /** Name of that box. */
  readonly text: string;
  readonly csv: string;
  /** Button: leads to the event in the chart. */
  readonly inChart: string;
  /** Of words in another language than the reader’s: `in Chinese`. */
  readonly inLanguage: (language: string) => string;
}
