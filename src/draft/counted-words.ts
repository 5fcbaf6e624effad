const COUNTED =
  'tons?|tonnes?|people|troops|soldiers|dollars|jobs|miles|km|metres|meters|feet|points|workers|companies';

/** Pattern of what must not follow a number that is a year: more of a number, a unit, something counted. */
export const NO_COUNT = `(?!\\d|[.,]\\d|%|\\s*(?:million|billion|thousand|percent|per\\s+cent|${COUNTED})\\b)`;
