import type { LayersStrings } from '../panel-strings.ts';
import { countEn } from './count-en.ts';

/** Words of the panel with the documents, in English. */
export const layersEn: LayersStrings = {
  title: 'Documents',
  lead: 'This timeline is put together from several documents. Each can be switched off, to see what the others say without it.',
  share: ({ events, alone, finer }) => {
    const only = alone === 0 || alone === events ? '' : `, ${alone} of them only here`;
    return `${countEn(events, 'event')}${only}${finer === 0 ? '' : `; a closer date for ${finer}`}`;
  },
  knows: (day) => `as known on ${day}`,
  sources: (count) => countEn(count, 'source'),
  startsOff: 'off at first',
};
