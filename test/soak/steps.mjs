import { madeUpDocument } from './made-up-document.mjs';
import { BUNDLED } from './serve-soak.mjs';

/**
 * One thing a reader or a page does. `page` is Playwright’s.
 * @typedef {(page: import('playwright').Page, chance: import('./chance.mjs').Chance) => Promise<unknown>} Step
 */

const KEYS = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'Escape'],
  ...[
    'Shift+ArrowLeft',
    'Shift+ArrowRight',
    'Shift+Enter',
    'Control+z',
    'Control+Shift+z',
    'Tab',
    'Shift+Tab',
    'Backspace',
  ],
  ...['+', '-', '0', '1', '.', ',', '?', ' '],
];
const QUERIES = ['visit', 'soya', '台湾', 'xyzzy', '<b>', 'talk 1', '\\', '', 'a'.repeat(300)];
const DAYS = ['2025-10-31', '2026-02-04', '2026-03-20', '1972-03', '2030', 'never', null];
/** Properties a page sets, with values that mean something and values that do not. */
const PROPERTIES = {
  show: ['chart', 'list', 'table', 'accounts', 'picture'],
  layout: ['auto', 'horizontal', 'vertical'],
  lanes: ['topic', 'actor', 'kind', 'none'],
  colorBy: ['none', 'topic', 'actor', 'tone'],
  theme: ['auto', 'light', 'dark'],
  locale: ['en', 'zh-Hans', 'de', null],
  interaction: ['auto', 'cooperative', 'greedy', 'none'],
  selected: ['a', 'e1', 'trump-xi-call-2026-02', 'nowhere', null],
  noToolbar: [false, false, true],
  headingLevel: [2, 4, 99],
};

/**
 * A point over the drawing, or anywhere while there is none.
 * @type {(...given: Parameters<Step>) => Promise<{ x: number, y: number }>}
 */
async function pointIn(page, chance) {
  const plot = await page.evaluate(() => {
    const part = globalThis.soak.stays.shadowRoot.querySelector('[part="plot"]');
    part?.scrollIntoView({ block: 'nearest' });
    return part?.getBoundingClientRect().toJSON();
  });
  const { x, y, width, height } = plot ?? { x: 0, y: 0, width: 1000, height: 600 };
  return { x: x + chance.number() * width, y: Math.min(y + chance.number() * height, 800) };
}

/**
 * Sets properties of the element that stays.
 * @param {import('playwright').Page} page
 * @param {Record<string, unknown>} values
 */
const set = (page, values) => page.evaluate((given) => void Object.assign(globalThis.soak.stays, given), values);

/** @type {Readonly<Record<string, Step>>} */
export const STEPS = {
  'wheel over the drawing': async (page, chance) => {
    const { x, y } = await pointIn(page, chance);
    await page.mouse.move(x, y);
    const held = chance.number() < 0.6;
    if (held) await page.keyboard.down('Control');
    for (let turn = chance.between(1, 4); turn > 0; turn--)
      await page.mouse.wheel(chance.between(-200, 200), chance.between(-300, 300));
    if (held) await page.keyboard.up('Control');
  },
  drag: async (page, chance) => {
    const [from, to] = [await pointIn(page, chance), await pointIn(page, chance)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: chance.between(1, 6) });
    // Some drags end by another step: a key, other data, the element gone.
    if (chance.number() < 0.9) await page.mouse.up();
  },
  'double click': async (page, chance) => {
    const { x, y } = await pointIn(page, chance);
    await page.mouse.dblclick(x, y);
  },
  'drag in the overview': async (page, chance) => {
    const strip = await page.evaluate(() =>
      globalThis.soak.stays.shadowRoot.querySelector('[part="overview"]')?.getBoundingClientRect().toJSON(),
    );
    if (strip === undefined) return;
    await page.mouse.move(strip.x + chance.number() * strip.width, strip.y + strip.height / 2);
    await page.mouse.down();
    await page.mouse.move(strip.x + chance.number() * strip.width, strip.y + strip.height / 2, { steps: 4 });
    await page.mouse.up();
  },
  keys: async (page, chance) => {
    if (chance.number() < 0.4)
      await page.evaluate(() => globalThis.soak.stays.shadowRoot.querySelector('.hit')?.focus());
    for (let press = chance.between(1, 6); press > 0; press--) await page.keyboard.press(chance.one(KEYS));
  },
  'press a mark': (page, chance) =>
    page.evaluate((share) => {
      const marks = globalThis.soak.stays.shadowRoot.querySelectorAll('.hit');
      marks[Math.floor(share * marks.length)]?.click();
    }, chance.number()),
  'open or close a panel': (page, chance) =>
    page.evaluate((share) => {
      const tabs = globalThis.soak.stays.shadowRoot.querySelectorAll('.tab');
      tabs[Math.floor(share * tabs.length)]?.click();
    }, chance.number()),
  'press anything': (page, chance) =>
    page.evaluate((share) => {
      const all = globalThis.soak.clickables();
      all[Math.floor(share * all.length)]?.click();
    }, chance.number()),
  search: (page, chance) =>
    page.evaluate((query) => {
      const field = globalThis.soak.stays.shadowRoot.querySelector('input[type=search]');
      if (field === null) return;
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }, chance.one(QUERIES)),
  filter: (page, chance) =>
    set(page, {
      filter: chance.one([
        ...[
          null,
          { topics: ['topic-1'] },
          { actors: ['us'] },
          { statuses: ['planned'] },
          { query: chance.one(QUERIES) },
        ],
        ...[{ layers: ['report', 'since'] }, { topics: ['nowhere'] }],
      ]),
    }),
  'day of knowledge': (page, chance) => set(page, { asOf: chance.one(DAYS) }),
  'set a property': (page, chance) => {
    const name = chance.one(Object.keys(PROPERTIES));
    return set(page, { [name]: chance.one(PROPERTIES[name]) });
  },
  'move the view': (page, chance) => {
    const year = chance.between(1950, 2030);
    return set(page, {
      view: chance.one([undefined, { start: String(year), end: String(year + chance.between(0, 30)) }]),
    });
  },
  'other data': (page, chance) => {
    const data = madeUpDocument(chance, chance.one([0, 1, 8, 40, 300, 2000]));
    return set(page, { data: chance.number() < 0.2 ? [data, madeUpDocument(chance, 20)] : data });
  },
  'other source': (page, chance) =>
    set(page, { data: null, src: chance.one([BUNDLED.join(' '), BUNDLED[0], `${BUNDLED[0]} ${BUNDLED[3]}`]) }),
  'data that are none': (page, chance) => set(page, { data: chance.one(['{"events": [', {}, 7, '', []]) }),
  width: (page, chance) =>
    page.evaluate(
      (px) => {
        globalThis.soak.box.style.width = `${px}px`;
      },
      chance.one([320, 480, 700, 1000, 1180]),
    ),
  'out of the page and in again': (page) =>
    page.evaluate(async () => {
      const { box, stays } = globalThis.soak;
      stays.remove();
      await stays.updateComplete;
      box.append(stays);
    }),
  'a guest comes or goes': (page, chance) =>
    page.evaluate(
      (data) => {
        const { soak } = globalThis;
        soak.guest?.remove();
        soak.guest = soak.guest ? undefined : Object.assign(document.createElement('relations-timeline'), { data });
        if (soak.guest) document.querySelector('main').append(soak.guest);
      },
      madeUpDocument(chance, 12),
    ),
  'colours and paper': (page, chance) =>
    page.emulateMedia({
      media: chance.one(['screen', 'screen', 'screen', 'print']),
      colorScheme: chance.one(['light', 'dark']),
      reducedMotion: chance.one(['reduce', 'no-preference']),
      forcedColors: chance.one(['none', 'none', 'active']),
    }),
  'undo and redo': (page, chance) =>
    page.evaluate((name) => void globalThis.soak.stays[name]?.(), chance.one(['undo', 'redo', 'fit'])),
  files: (page) =>
    page.evaluate(() => {
      const { stays } = globalThis.soak;
      if (stays.timeline) return void [stays.toSVG(), stays.toICS(), stays.toCSV()];
    }),
  'back and forth': (page, chance) =>
    page.evaluate(
      // Not out of the page.
      (name) => void (name === 'back' && globalThis.navigation.currentEntry.index === 0 ? undefined : history[name]()),
      chance.one(['back', 'forward']),
    ),
};
