import type { EdtfDate, EdtfPoint, EdtfRun } from '../../model/edtf/edtf-date.ts';

/** True for one day, known as such: what a dot stands for. */
export const isDay = (date: EdtfDate | EdtfRun): date is EdtfPoint =>
  date.kind === 'point' && date.earliest === date.latest && !date.qualifiers.approximate;
