import type { GroupItem, Paint } from '../layout/scene.ts';
import { roundTo } from '../util/round-to.ts';
import { moveAttributes, type SvgAttributes } from './item-attributes.ts';
import { THEMES, type ThemeName } from './theme.ts';

/** What the same scene looks like in one place: how paints, fonts and groups become attribute values. */
export interface SvgStyle {
  readonly paint: (paint: Paint) => string;
  /** Font of a run in a language, where it is not the drawing’s own. */
  readonly fontFamily: (lang: string) => string | undefined;
  /** Attributes of a group, for instance its id or class. */
  readonly group: (item: GroupItem, path: readonly string[]) => SvgAttributes;
  /** Language of the whole drawing: runs in it carry no language of their own. */
  readonly lang: string;
}

/** Names on the way to what is inside a group. */
export const pathBelow = ({ name, event }: GroupItem, path: readonly string[]): readonly string[] =>
  event === undefined ? [...path, name] : [...path, name, event];

const isReference = (paint: Paint): paint is 'hatch' | 'fade' | 'fade-down' =>
  paint === 'hatch' || paint === 'fade' || paint === 'fade-down';

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
      ...(item.opacity === undefined ? {} : { opacity: roundTo(item.opacity, 3) }),
      ...(item.link ? { 'data-from': item.link.from, 'data-to': item.link.to } : {}),
    };
  },
});

/** Latin first: every machine has it or its metric twin; then what a reader of Chinese is likely to have. */
export const FILE_FONT = 'Arial, Helvetica, sans-serif';
/** Without quotation marks: resvg does not find a quoted name behind a space. */
const HAN_FONT = 'Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, Arial, sans-serif';

/** Ids a file uses outside its groups. */
const OWN_IDS = ['title', 'desc', 'background', 'hatch', 'fade', 'fade-down'] as const;
/** Groups that only hold others: their names would make every id longer. */
const UNNAMED_IN_IDS: readonly string[] = ['timeline'];

/** What a file’s style depends on. */
export interface FileStyleOptions {
  readonly lang: string;
  readonly idPrefix: string;
  readonly theme: ThemeName;
  /** A tint where there would be a hatch. */
  readonly noPattern: boolean;
}

/** In a file: six-digit hex, fonts by name, readable unique ids for a layer panel. */
export function fileStyle({ lang, idPrefix, theme, noPattern }: FileStyleOptions): SvgStyle {
  const colors = THEMES[theme];
  const unique = idMaker(OWN_IDS.map((name) => `${idPrefix}-${name}`));
  return {
    lang,
    paint: (paint) => {
      if (paint === 'none') return 'none';
      if (paint === 'hatch' && noPattern) return colors.grid;
      return isReference(paint) ? `url(#${idPrefix}-${paint})` : colors[paint];
    },
    fontFamily: (run) => ((run || lang).startsWith('zh') ? HAN_FONT : undefined),
    group: (item, path) => ({ id: unique(groupId(idPrefix, item, path)), ...moveAttributes(item.offset) }),
  };
}

/** Gives each wished id, else with a number behind it. */
function idMaker(taken: readonly string[]): (wished: string) => string {
  const ids = new Set(taken);
  return (wished) => {
    let id = wished;
    for (let n = 2; ids.has(id); n += 1) id = `${wished}-${n}`;
    ids.add(id);
    return id;
  };
}

function groupId(idPrefix: string, { name, event, link }: GroupItem, path: readonly string[]): string {
  const around = path.filter((step) => !UNNAMED_IN_IDS.includes(step));
  const words = [...around, name, event ?? '', link ? `${link.from}-to-${link.to}` : ''];
  return [idPrefix, ...words.filter((word) => word !== '').map(idPart)].join('-');
}

/** A piece of an XML id: letters, digits, `_` and `-`; anything else as its code point. */
const idPart = (text: string): string =>
  Array.from(text, (char) => (/[\w-]/.test(char) ? char : `u${(char.codePointAt(0) ?? 0).toString(16)}`)).join('');
