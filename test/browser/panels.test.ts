import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, mount } from './tools/mount.ts';
import { openPanel } from './tools/open-panel.ts';
import { SMALL } from './tools/documents.ts';

describe('a panel', () => {
  it('is opened and closed by its button, which says so', async () => {
    const element = await mount({ data: SMALL });
    const tab = find(element, '.tab[data-name=share]');
    expect(tab.getAttribute('aria-expanded')).toBe('false');
    const panel = await openPanel(element, 'share');
    expect(tab.getAttribute('aria-expanded')).toBe('true');
    expect(tab.getAttribute('aria-controls')).toBe(panel.id);
    tab.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('#panel')).toBeNull();
  });

  it('closes with Esc from inside, and the focus goes back to its button', async () => {
    const element = await mount({ data: SMALL });
    const panel = await openPanel(element, 'share');
    panel.querySelector<HTMLElement>('[data-format]')?.focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(find(element, '.tab[data-name=share]'));
    expect(element.renderRoot.querySelector('#panel')).toBeNull();
  });

  it('stays open when other data comes', async () => {
    const element = await mount({ data: SMALL });
    await openPanel(element, 'share');
    element.data = { events: [{ when: '2025', title: 'Other' }] };
    await element.updateComplete;
    expect(find(element, '#panel')).toBeTruthy();
  });
});

describe('the share panel', () => {
  it.each(['svg', 'png', 'csv', 'json'])('offers %s to the page first', async (format) => {
    const element = await mount({ data: SMALL });
    const panel = await openPanel(element, 'share');
    const asked = vi.fn((event: Event) => event.preventDefault());
    element.addEventListener('rt-export', asked);
    panel.querySelector<HTMLElement>(`[data-format=${format}]`)?.click();
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ detail: { format } });
  });
});
