import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds on a page, a line each: rule, and where. `rules`: those asked; default: all. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (asked) => (window as unknown as { axe: typeof axe }).axe.run(asked ? { runOnly: [...asked] } : {}),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}
