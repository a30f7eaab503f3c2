/** Where Kakao is, and the zone where a call names none. */
export const seoul = "Asia/Seoul";

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  // A name comes with a call, and whoever sends many must not fill the memory.
  if (formats.size > 500) formats.clear();
  const format = createFormat(zone);
  formats.set(zone, format);
  return format;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const fields = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  } as const;
  try {
    return new Intl.DateTimeFormat("en-u-ca-iso8601", { ...fields, timeZone, hourCycle: "h23" });
  } catch {
    return undefined;
  }
}

/** Returns whether a name is that of a time zone, such as `Asia/Seoul`. */
export function isTimeZone(zone: string): boolean {
  return formatOf(zone) !== undefined;
}

/** Returns what the local time of a zone is ahead of UTC at a moment, in milliseconds. */
export function offsetOf(zone: string, moment: number): number {
  const parts = new Map(
    formatOf(zone)
      ?.formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const local = Date.UTC(get("year"), get("month") - 1, get("day"), get("hour"), get("minute"), get("second"));
  return parts.size === 0 ? 0 : local - Math.floor(moment / 1000) * 1000;
}
