const ALL_YEARS = [Date.UTC(1949, 0, 1), Date.UTC(2027, 0, 1)];
const DECADE = [Date.UTC(2016, 0, 1), Date.UTC(2026, 0, 1)];
const YEAR = [Date.UTC(2022, 0, 1), Date.UTC(2023, 0, 1)];
const MONTH = [Date.UTC(2022, 7, 1), Date.UTC(2022, 8, 1)];
const EACH = 15;

/** Windows between two, their length changing by the same factor each, about a fixed instant. */
function zoomSteps([fromStart, fromEnd], [toStart, toEnd]) {
  const fromMs = fromEnd - fromStart;
  const toMs = toEnd - toStart;
  return Array.from({ length: EACH }, (_, index) => {
    const spanMs = fromMs * (toMs / fromMs) ** ((index + 1) / EACH);
    const startMs = toStart + ((fromStart - toStart) * (spanMs - toMs)) / (fromMs - toMs);
    return [Math.round(startMs), Math.round(startMs + spanMs)];
  });
}

/** Windows that each lie a quarter of their length later than the one before. */
function panSteps([startMs, endMs]) {
  const quarterMs = (endMs - startMs) / 4;
  return Array.from({ length: EACH }, (_, index) =>
    [startMs, endMs].map((ms) => Math.round(ms + (index + 1) * quarterMs)),
  );
}

/** The 60 windows shown one after another, in UTC milliseconds: all years, decade, year, month, then on through months. */
export const STEPS = [
  ...zoomSteps(ALL_YEARS, DECADE),
  ...zoomSteps(DECADE, YEAR),
  ...zoomSteps(YEAR, MONTH),
  ...panSteps(MONTH),
];
