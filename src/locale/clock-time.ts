/** A clock time to the minute, as written beside a date. */
export interface ClockTime {
  /** Two digits each. */
  readonly hour: string;
  readonly minute: string;
  /** Minutes the zone is ahead of UTC; absent = local time of an unnamed zone. */
  readonly offsetMinutes?: number;
}

/** Reads the `time` of an EDTF point (`23:20:30+04:30`). Seconds are dropped; anything else gives `undefined`. */
export function clockTime(time: string): ClockTime | undefined {
  const match = /^(\d\d):(\d\d)(?::\d\d)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/.exec(time);
  if (!match) return undefined;
  const [, hour = '', minute = '', utc, sign, zoneHours, zoneMinutes = '0'] = match;
  if (utc) return { hour, minute, offsetMinutes: 0 };
  if (zoneHours === undefined) return { hour, minute };
  const offset = Number(zoneHours) * 60 + Number(zoneMinutes);
  return { hour, minute, offsetMinutes: sign === '-' ? -offset : offset };
}

/** `UTC+4:30`, `UTC−5`, `UTC`. */
export function utcOffset(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60;
  const clock = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${clock}`;
}
