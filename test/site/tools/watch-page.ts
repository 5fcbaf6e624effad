import type { Page } from 'playwright';

/** Everything that went wrong on a page since it was watched: console, exceptions, policy violations, requests. */
export type Complaints = readonly string[];

/**
 * Collects what goes wrong on a page. To be called before it is opened. Requests that leave `origin` are complaints too:
 * nothing of ours may ask a third party.
 */
export async function watchPage(page: Page, origin: string): Promise<Complaints> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void complaints.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left takes back what it was still asking for, its icon for instance.
    const reason = request.failure()?.errorText ?? 'no reason';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:')) complaints.push(`leaves the site: ${url}`);
  });
  await page.exposeFunction('tellViolation', (text: string) => void complaints.push(`violation: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return complaints;
}
