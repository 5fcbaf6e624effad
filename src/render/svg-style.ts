import type { GroupItem, Paint } from '../layout/scene.ts';
import { THEMES, type ThemeName } from './theme.ts';

/** What the same scene looks like in one place: how paints, fonts and groups become attribute values. */
export interface SvgStyle {
  readonly paint: (paint: Paint) => string;
  /** Font of a run in a language, where it is not the drawing’s own. */
  readonly fontFamily: (lang: string) => string | undefined;
  /** Attributes of a group, for instance its id or class. */
  readonly group: (item: GroupItem, path: readonly string[]) => Readonly<Record<string, string>>;
  /** Language of the whole drawing: runs in it carry no language of their own. */
  readonly lang: string;
}

const isReference = (paint: Paint): boolean => paint === 'hatch' || paint === 'fade' || paint === 'fade-down';

const move = ({ offset }: GroupItem) => (offset ? { transform: `translate(${offset.x} ${offset.y})` } : {});

/** On the page: colours are custom properties, groups carry classes and the ids of their events. */
export const pageStyle = (lang: string, idPrefix: string, activeId: string | undefined): SvgStyle => ({
  lang,
  paint: (paint) => {
    if (paint === 'none') return 'none';
    return isReference(paint) ? `url(#${idPrefix}-${paint})` : `var(--rt-${paint})`;
  },
  fontFamily: () => undefined,
  group: (item) => {
    const ends = item.link ? [item.link.from, item.link.to] : [item.event];
    const isActive = activeId !== undefined && ends.includes(activeId);
    return {
      class: isActive ? `${item.name} is-active` : item.name,
      ...(item.event === undefined ? {} : { 'data-event': item.event }),
      ...move(item),
      ...(item.link ? { 'data-from': item.link.from, 'data-to': item.link.to } : {}),
    };
  },
});

/** Latin first: every machine has it or its metric twin; then what a reader of Chinese is likely to have. */
export const FILE_FONT = 'Arial, Helvetica, sans-serif';
const HAN_FONT = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', Arial, sans-serif";

/** In a file: six-digit hex, fonts by name, readable unique ids for a layer panel. */
export function fileStyle(lang: string, idPrefix: string, theme: ThemeName): SvgStyle {
  const ids = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; ids.has(id); n += 1) id = `${wanted}-${n}`;
    ids.add(id);
    return id;
  };
  return {
    lang,
    paint: (paint) => {
      if (paint === 'none') return 'none';
      return isReference(paint) ? `url(#${idPrefix}-${paint})` : THEMES[theme][paint as keyof (typeof THEMES)[ThemeName]];
    },
    fontFamily: (run) => ((run || lang).startsWith('zh') ? HAN_FONT : undefined),
    group: (item, path) => {
      const words = [idPrefix, ...path, item.name, item.event, item.link && `${item.link.from}-to-${item.link.to}`];
      return { id: unique(words.filter(Boolean).map((word) => idPart(String(word))).join('-')), ...move(item) };
    },
  };
}

/** A piece of an XML id: letters, digits, `_` and `-`; anything else as its code point. */
const idPart = (text: string): string =>
  Array.from(text, (char) => (/[\w-]/.test(char) ? char : `u${(char.codePointAt(0) ?? 0).toString(16)}`)).join('');
