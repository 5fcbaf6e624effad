import type { GroupItem } from '../layout/scene.ts';
import { moveAttributes } from './item-attributes.ts';
import { isReference, type SvgStyle } from './svg-style.ts';
import { THEMES, type ThemeName } from './theme.ts';

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
