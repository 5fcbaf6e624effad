import { fadeAttributes, moveAttributes } from './item-attributes.ts';
import { isReference, type SvgStyle } from './svg-style.ts';

/** Groups that a host may style, by their names; every lane is one part. */
const PARTS: Readonly<Record<string, string>> = {
  axis: 'axis',
  series: 'series',
  'lane-labels': 'lane-label',
  mark: 'mark',
  aggregate: 'mark',
  label: 'label',
  link: 'link',
  'as-of-line': 'as-of-line',
};

function partOf(name: string): { readonly part?: string } {
  const part = name.startsWith('lane-') && name !== 'lane-labels' ? 'lane' : PARTS[name];
  return part === undefined ? {} : { part };
}

/** On the page: colours are custom properties, groups carry classes and the ids of their events. */
export const pageStyle = (
  lang: string,
  idPrefix: string,
  activeId: string | undefined,
  followed?: readonly [string, string],
): SvgStyle => ({
  lang,
  paint: (paint) => {
    if (paint === 'none') return 'none';
    return isReference(paint) ? `url(#${idPrefix}-${paint})` : `var(--rt-${paint})`;
  },
  fontFamily: () => undefined,
  group: (item) => {
    const ends = item.link ? [item.link.from, item.link.to] : [item.event];
    const isActive = activeId !== undefined && ends.includes(activeId);
    const isFollowed = item.link !== undefined && followed?.every((end) => ends.includes(end));
    return {
      class: [item.name, isActive && 'is-active', isFollowed && 'is-followed'].filter(Boolean).join(' '),
      ...partOf(item.name),
      ...(item.event === undefined ? {} : { 'data-event': item.event }),
      ...moveAttributes(item.offset),
      ...fadeAttributes(item),
      ...(item.link ? { 'data-from': item.link.from, 'data-to': item.link.to } : {}),
    };
  },
});
