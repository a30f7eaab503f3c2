const frequencies = /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/i;
const weekday = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/i;

/** The parts of a rule (RFC 5545, section 3.3.10) with what says whether a value is right. */
const parts: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => frequencies.test(value),
  UNTIL: isDayOrTime,
  COUNT: (value) => /^\d+$/.test(value),
  INTERVAL: (value) => /^[1-9]\d*$/.test(value),
  BYSECOND: numbers(0, 60),
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYDAY: (value) => value.split(",").every(isWeekday),
  BYMONTHDAY: fromEither(31),
  BYYEARDAY: fromEither(366),
  BYWEEKNO: fromEither(53),
  BYMONTH: numbers(1, 12),
  BYSETPOS: fromEither(366),
  WKST: (value) => /^(SU|MO|TU|WE|TH|FR|SA)$/i.test(value),
};

/**
 * Returns whether a string is a recurrence rule without the prefix `RRULE:`. Upper and lower case are the same.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 */
export function isRecurrenceRule(text: string): boolean {
  const pairs = text.split(";").map((part) => part.split("="));
  const names = pairs.map(([name = ""]) => name.toUpperCase());
  return (
    names.includes("FREQ") &&
    new Set(names).size === names.length &&
    !(names.includes("COUNT") && names.includes("UNTIL")) &&
    pairs.every(([, value = "", ...more], index) => more.length === 0 && isPart(names[index] ?? "", value))
  );
}

function isPart(name: string, value: string): boolean {
  return Object.hasOwn(parts, name) && (parts[name]?.(value) ?? false);
}

/** Returns what says whether a value is a list of numbers from a minimum to a maximum. */
function numbers(least: number, most: number): (value: string) => boolean {
  return (value) => value.split(",").every((one) => /^\d+$/.test(one) && Number(one) >= least && Number(one) <= most);
}

/**
 * Returns what says whether a value is a list of numbers that count from the beginning, or, below zero, from the end.
 */
function fromEither(most: number): (value: string) => boolean {
  return (value) =>
    value.split(",").every((one) => /^[+-]?\d+$/.test(one) && Number(one) !== 0 && Math.abs(Number(one)) <= most);
}

function isWeekday(value: string): boolean {
  const found = weekday.exec(value);
  const nth = Math.abs(Number(found?.[1] ?? 1));
  return found !== null && nth >= 1 && nth <= 53;
}

/** Returns whether a value is a day or a time that exists, such as `20261031` or `20261031T000000Z`. */
function isDayOrTime(value: string): boolean {
  const [, year = "", month = "", day = "", hour = "00", minute = "00", second = "00"] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(value) ?? [];
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const read = Date.parse(time);
  return !Number.isNaN(read) && new Date(read).toISOString() === time;
}
