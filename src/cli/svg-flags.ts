import { COLOR_MODES, LANE_MODES, LAYOUT_MODES } from '../layout/view.ts';
import { localeTags } from '../locale/locales.ts';
import { STATUSES } from '../model/event-columns.ts';
import { TONES } from '../model/tones.ts';
import { MAX_WIDTH_PX, MIN_WIDTH_PX, PRESET_WIDTHS, type SvgPreset } from '../render/export-options.ts';
import type { ThemeName } from '../render/theme.ts';
import type { Flags } from './flags.ts';

/** Values of the options that offer a choice. */
export const CHOICES = {
  layout: LAYOUT_MODES,
  lanes: LANE_MODES,
  colorBy: COLOR_MODES,
  theme: ['light', 'dark'] satisfies readonly ThemeName[],
  preset: Object.keys(PRESET_WIDTHS) as readonly SvgPreset[],
  statuses: STATUSES,
  tones: TONES,
} as const;

const widths = Object.entries(PRESET_WIDTHS).map(([preset, widthPx]) => `${preset} ${widthPx}`);

/** The options of `svg`: the element’s attributes under the same names, its filter, and what concerns the file alone. */
export const SVG_FLAGS = {
  output: { type: 'string', short: 'o', value: 'OUT', help: 'file to write; without it, or with -, standard output' },
  start: { type: 'string', value: 'EDTF', help: 'first day shown' },
  end: { type: 'string', value: 'EDTF', help: 'last day shown; of a month or year its last day' },
  'as-of': { type: 'string', value: 'EDTF', help: 'day of knowledge: nothing that became known later is shown' },
  locale: { type: 'string', value: 'TAG', help: `language: ${localeTags().join(', ')}` },
  layout: { type: 'string', value: CHOICES.layout.join('|'), help: 'time to the right or downwards; auto: by width' },
  lanes: { type: 'string', value: CHOICES.lanes.join('|'), help: 'what the lanes are made of' },
  'color-by': { type: 'string', value: CHOICES.colorBy.join('|'), help: 'what colour repeats' },
  series: { type: 'string', value: 'IDS', help: 'background series drawn, by id, separated by commas' },
  theme: { type: 'string', value: CHOICES.theme.join('|'), help: 'colours' },
  width: { type: 'string', value: 'PX', help: `width, ${MIN_WIDTH_PX} to ${MAX_WIDTH_PX}; goes before --preset` },
  preset: { type: 'string', value: CHOICES.preset.join('|'), help: `width for a purpose: ${widths.join(', ')}` },
  transparent: { type: 'boolean', help: 'no background, for a light ground only' },
  'no-pattern': { type: 'boolean', help: 'a tint instead of the hatch of plans, for office programs' },
  layers: { type: 'string', value: 'IDS', help: 'documents that count, by id, separated by commas' },
  topics: { type: 'string', value: 'IDS', help: 'topics shown' },
  actors: { type: 'string', value: 'IDS', help: 'actors shown' },
  kinds: { type: 'string', value: 'NAMES', help: 'kinds of event shown' },
  statuses: { type: 'string', value: 'NAMES', help: `statuses shown: ${CHOICES.statuses.join(', ')}` },
  tones: { type: 'string', value: 'NAMES', help: `tones shown: ${CHOICES.tones.join(', ')}` },
  query: { type: 'string', value: 'TEXT', help: 'only events with these words' },
  'id-prefix': { type: 'string', value: 'NAME', help: 'beginning of all ids, for several drawings on one page' },
  permalink: { type: 'string', value: 'URL', help: 'address noted in the metadata' },
  'generated-at': { type: 'string', value: 'TIME', help: 'time noted in the metadata; none by default' },
} as const satisfies Flags;
