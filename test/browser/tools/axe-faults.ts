import axe, { type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages, of which the tests’ own page is none. */
const PAGE_RULES = Object.fromEntries(
  ['region', 'page-has-heading-one', 'landmark-one-main'].map((rule) => [rule, { enabled: false }]),
);
const EVERY_RULE: RunOptions = { runOnly: TAGS, rules: PAGE_RULES };
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function faultsBy(element: Element, options: RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(element, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}

/** What axe finds below an element, a line each: rule, place, what is wrong. Some 250 ms. */
export const axeFaults = (element: Element): Promise<readonly string[]> => faultsBy(element, EVERY_RULE);

/** The rules alone that another colour scheme can break: the elements, names and sizes are those of the first. */
export const axeColourFaults = (element: Element): Promise<readonly string[]> => faultsBy(element, COLOURS);
