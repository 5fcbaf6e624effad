import { weightedIndex } from './random.mjs';

const TOPICS = ['diplomacy', 'trade', 'technology', 'military', 'taiwan', 'rights', 'climate', 'people'];
const TOPIC_WEIGHTS = [0.22, 0.2, 0.15, 0.13, 0.1, 0.08, 0.05, 0.07];
const ACTORS =
  'US CN TW JP KR EU UN WTO ASEAN USTR MOFCOM State MFA Pentagon PLA Congress NPC Treasury PBoC Commerce BIS CFIUS Huawei ZTE TikTok Apple Nvidia SMIC Boeing WHO'.split(
    ' ',
  );
const WORDS =
  'talks summit tariffs export controls sanctions visit communique agreement dialogue statement hearing ruling investment semiconductor patrol exercise transit arms sale consulate visa students research fentanyl climate envoy trade deal delegation joint round list entity license review panel complaint report speech address phone call meeting minister secretary president premier ambassador official signs announces imposes lifts extends suspends resumes condemns welcomes rejects proposes opens closes first second new bilateral strategic economic security maritime cyber space rare earth supply chain currency soybean steel solar'.split(
    ' ',
  );

/**
 * 20 to 80 characters.
 * @param {() => number} random
 */
export function drawTitle(random) {
  const length = 20 + Math.floor(random() * 61);
  let title = '';
  while (title.length < length) title += ` ${WORDS[Math.floor(random() * WORDS.length)] ?? ''}`.slice(title ? 0 : 1);
  title = title.slice(0, length).trimEnd().padEnd(20, '.');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** @param {() => number} random */
export const drawTopic = (random) => TOPICS[weightedIndex(random, TOPIC_WEIGHTS)] ?? 'people';

/**
 * Two to four of them at most, the first ones far more often.
 * @param {() => number} random
 * @returns {string[]}
 */
export function drawActors(random) {
  const actors = new Set([random() < 0.8 ? 'US' : 'CN']);
  const more = 1 + Math.floor(random() * 3);
  for (let drawn = 0; drawn < more; drawn++) actors.add(ACTORS[Math.floor(random() ** 1.5 * ACTORS.length)] ?? 'UN');
  return [...actors];
}
