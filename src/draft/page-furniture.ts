/** Lines of a page that are no article: navigation, captions, bylines, invitations. Each tried on a line by itself. */
const FURNITURE: readonly RegExp[] = [
  /^(?:recommended|related|more|top|latest|popular|trending|most read|editor['’]s picks?|in this story|what to know)\b.{0,40}$/iu,
  /^(?:read|watch|listen|see|learn|find out|click)\s+(?:more|also|next|now|here|full|live|the full)\b.{0,80}$/iu,
  /^(?:published|updated|last updated|posted|modified|first published)\b.{0,60}$/iu,
  /^(?:share|save|print|comments?|subscribe|sign (?:up|in)|log in|follow us|advertisement|sponsored|skip to)\b.{0,60}$/iu,
  /^(?:photo|photograph|image|picture|illustration|video|file photo|caption|credit|source)s?\s*[:|(–—-]/iu,
  /^list (?:of|with) \d+ items?/iu,
  /^(?:end of list|menu|navigation|breaking news|live)$/iu,
  /^by\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]+){1,5}(?:\s*[,|].{0,60})?$/u,
  /^(?:©|copyright\b|\(c\)|all rights reserved)/iu,
  /^\d+\s*(?:min|minutes?)\s+read$/iu,
  /^https?:\/\/\S+$/iu,
  /\[(?:[^\]]*\/)?(?:ap|afp|reuters|epa|getty|xinhua|file)[^\]]{0,60}\]$/iu,
  /\((?:ap photo|getty|reuters|afp|epa|photo)[^)]{0,60}\)$/iu,
];
const SENTENCE_END = /[.!?…][”’"')\]]*$/u;
const DATE_SIGN =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const LONGEST = 300;

/** The day a page says it was published, if the line says so. */
export const PUBLISHED_LINE = /^(?:published|posted|first published)\b(?:\s+on|\s*:)?\s+(?<day>.{6,40})$/iu;

/** Whether a line is of the page and not of the article. A line without sentence end and without date is a heading. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (FURNITURE.some((pattern) => pattern.test(line))) return true;
  return !SENTENCE_END.test(line) && !DATE_SIGN.test(line);
}
