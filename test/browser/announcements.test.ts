import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, create, find, findAll, mark, mount, textOf } from './tools/mount.ts';
import { SMALL } from './tools/documents.ts';

const said = (element: Element): string => textOf(element, '[role=status]');

describe('live region', () => {
  it('is there once, empty, before anything is loaded', async () => {
    const element = create({ tag: 'relations-timeline' });
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, '[role=status]')).toHaveLength(1);
    const region = find(element, '[role=status]');
    element.data = SMALL;
    await element.updateComplete;
    expect([find(element, '[role=status]') === region, region.textContent]).toEqual([true, '']);
    element.remove();
  });

  it('says the last of several changes once they have settled, and is cleared after', async () => {
    const element = await mount();
    const messages: string[] = [];
    const observer = new MutationObserver(() => messages.push(said(element)));
    observer.observe(find(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
    for (const name of ['Zoom in', 'Zoom in', 'Show all dates']) button(element, name).click();
    await expect.poll(() => messages.length, { timeout: 2000 }).toBe(1);
    expect(messages[0]).toMatch(/^Showing .* to .*\. (\d+) of \1 events\.$/);
    await expect.poll(() => said(element), { timeout: 5000 }).toBe('');
    observer.disconnect();
  });

  it('says when details open and close', async () => {
    const element = await mount({ data: SMALL });
    await userEvent.click(mark(element, 'First talk'));
    await expect.poll(() => said(element), { timeout: 2000 }).toBe('Details opened.');
    await userEvent.click(button(element, 'Close'));
    await expect.poll(() => said(element), { timeout: 2000 }).toBe('Details closed.');
  });

  it('says the same again when it happens again', async () => {
    const element = await mount({ data: SMALL });
    mark(element, 'Planned: Visit').focus();
    const messages: string[] = [];
    const observer = new MutationObserver(() => messages.push(said(element)));
    observer.observe(find(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
    for (const count of [1, 2]) {
      await userEvent.keyboard('{ArrowRight}');
      const spoken = (): number => messages.filter((message) => message === 'Last event in Talks').length;
      await expect.poll(spoken, { timeout: 2000 }).toBe(count);
    }
    observer.disconnect();
  });

  it('is silent about what the host does', async () => {
    const element = await mount();
    element.fit();
    element.selected = 'busan-meeting';
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said(element)).toBe('');
  });
});

describe('names of marks', () => {
  const names = (element: Element): readonly (string | null)[] =>
    findAll(element, '.hit').map(({ ariaLabel }) => ariaLabel);

  it('begin with the date, as precisely as it is known, in words only', async () => {
    const element = await mount({ data: SMALL, attributes: { layout: 'vertical' } });
    expect(names(element)).toEqual([
      '30 October 2025. First talk',
      'some time in December 2025, day not given. Order of goods',
      '4 February 2026. Second talk. accounts differ',
      'April 2026, day not set. Planned: Visit',
    ]);
  });

  it('are in Chinese on a Chinese page', async () => {
    const element = await mount({ attributes: { locale: 'zh-CN' } });
    expect(names(element).every((name) => name !== null && /\p{Script=Han}/u.test(name))).toBe(true);
  });

  it('give aggregates their span and count', async () => {
    const element = await mount({ attributes: { start: '1949', end: '2026' } });
    const aggregate = findAll(element, '.hit:not([aria-expanded])')[0];
    expect(aggregate?.ariaLabel).toMatch(/^from .* to .*\. \d+ events\. Among them: ./);
  });

  it('group by lane, with the count of each', async () => {
    const element = await mount({ data: SMALL });
    const groups = findAll(element, '.plot [role=group]').map((group) =>
      [group.getAttribute('aria-labelledby'), group.getAttribute('aria-describedby')].map((id) =>
        textOf(element, `#${id ?? ''}`),
      ),
    );
    expect(groups).toEqual([
      ['Talks', '3 events'],
      ['Trade', '1 event'],
    ]);
  });
});
