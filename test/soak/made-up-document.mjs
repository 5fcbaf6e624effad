const KINDS = ['occurred', 'occurred', 'occurred', 'occurred', 'planned', 'cancelled', 'postponed'];
const FORMS = [
  '2024-05-06',
  '2024-05',
  '2024',
  '2024-05-06/2024-09',
  '2024-05-06/..',
  '[2024-05-06,2024-05-09]',
  '2024~',
];
const WORDS = ['talk', 'visit', 'tariff', 'call', '会谈', '<b>', 'long '.repeat(40), '\u202Eodd', 'a"b'];

/**
 * A document with dates of every form, links, accounts, figures and topics, some of it wrong; another one for every draw.
 * @param {import('./chance.mjs').Chance} chance
 * @param {number} count of its events
 */
export function madeUpDocument(chance, count) {
  const topics = Array.from({ length: chance.between(1, 6) }, (_, at) => `topic-${at}`);
  return {
    title: `Made up ${chance.between(0, 999)}`,
    asOf: `20${chance.between(24, 26)}-0${chance.between(1, 9)}`,
    parties: ['one', 'other'],
    topics: topics.map((id) => ({ id, name: { en: `Topic ${id}`, 'zh-Hans': `议题${id}` } })),
    sources: [{ id: 's', title: 'A source', kind: 'news', published: '2024-05-06' }],
    events: Array.from({ length: count }, (_, at) => madeUpEvent(chance, at, topics, count)),
  };
}

/**
 * @param {import('./chance.mjs').Chance} chance
 * @param {number} at
 * @param {readonly string[]} topics
 * @param {number} count
 */
function madeUpEvent(chance, at, topics, count) {
  const year = String(chance.between(1990, 2030));
  return {
    id: `e${at}`,
    when: chance.one(FORMS).replaceAll('2024', year),
    title: { en: `${chance.one(WORDS)} ${at}`, 'zh-Hans': `事件${at}` },
    summary: chance.one(WORDS),
    status: chance.one(KINDS),
    importance: chance.between(1, 5),
    topics: [chance.one(topics)],
    actors: [chance.one(['one', 'other', 'third'])],
    sources: ['s'],
    links: chance.number() < 0.2 ? [{ to: `e${chance.between(0, count)}`, relation: 'follows' }] : [],
    figures:
      chance.number() < 0.1 ? [{ label: 'Money', value: chance.between(1, 99), unit: 'tonne', source: 's' }] : [],
    claims: chance.number() < 0.2 ? [claim(chance)] : [],
  };
}

/** @param {import('./chance.mjs').Chance} chance */
const claim = (chance) => ({
  text: chance.one(WORDS),
  accounts: {
    one: { state: 'stated', text: chance.one(WORDS), source: 's' },
    other: chance.one([{ state: 'unknown' }, { state: 'stated', text: 'Otherwise', source: 's' }]),
  },
});
