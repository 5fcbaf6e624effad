import { render } from 'lit';
import { afterEach, expect, it } from 'vitest';

import type { RelationsTimeline } from '../../src/class.ts';
import '../../src/index.ts';
import { gallery } from '../cases/gallery-template.ts';
import { cases } from '../cases/gallery.ts';

const page = document.createElement('main');

afterEach(() => {
  render(undefined, page);
  page.remove();
});

it('draws every case with the element', async () => {
  document.body.append(page);
  render(gallery(cases, 'live'), page);
  const elements = Array.from(page.querySelectorAll<RelationsTimeline>('relations-timeline'));
  expect(elements).toHaveLength(cases.length);
  for (const element of elements) {
    await element.updateComplete;
    expect(element.problems).toEqual([]);
  }
});

it('draws every case as a file', async () => {
  document.body.append(page);
  render(gallery(cases, 'file'), page);
  const images = Array.from(page.querySelectorAll('img'));
  expect(images).toHaveLength(cases.length);
  for (const image of images) await image.decode();
  expect(images.filter(({ naturalWidth }) => naturalWidth < 300).map(({ alt }) => alt)).toEqual([]);
});
