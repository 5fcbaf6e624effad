import type { LinkKeyStrings } from '../link-key-strings.ts';

/** Words for following links, in Chinese. */
export const linkKeysZhHans: LinkKeyStrings = {
  link: ({ at, of, relation, title, date }) => `关联${String(at)}（共${String(of)}）：${relation}“${title}”，${date}`,
  enterFollows: '按回车键前往',
  noLinks: '没有相关事件',
  backTo: (title) => `返回“${title}”`,
};
