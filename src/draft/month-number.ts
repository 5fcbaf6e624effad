import { MONTH_NAMES } from '../model/edtf/month-names.ts';

const SHORT = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());

/** 1–12 for the English name of a month, whole or cut: “Sept.”; 0 for what is none. */
export const monthNumber = (name: string): number => SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
