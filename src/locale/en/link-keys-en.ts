import type { LinkKeyStrings } from '../link-key-strings.ts';

/** Words for following links, in English. */
export const linkKeysEn: LinkKeyStrings = {
  link: ({ at, of, relation, title, date }) => `Link ${String(at)} of ${String(of)}: ${relation} ${title}, ${date}`,
  enterFollows: 'Enter follows',
  noLinks: 'No related events',
  backTo: (title) => `Back to ${title}`,
};
