import type { GroupItem, Paint } from '../layout/scene.ts';

/** Attribute names and values in the order they are written. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

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

/** True for a paint that a drawing defines once and refers to. */
export const isReference = (paint: Paint): paint is 'hatch' | 'fade' | 'fade-down' =>
  paint === 'hatch' || paint === 'fade' || paint === 'fade-down';
