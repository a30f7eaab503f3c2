const frequencies = new Set(["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);

/** A list of numbers, such as `1,-1`. */
const numbers = /^[+-]?\d+(,[+-]?\d+)*$/;
const days = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)(,([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA))*$/;

/** The parts of a rule (RFC 5545, section 3.3.10) with the form of their values. */
const parts: Readonly<Record<string, RegExp>> = {
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  COUNT: /^\d+$/,
  INTERVAL: /^[1-9]\d*$/,
  BYSECOND: numbers,
  BYMINUTE: numbers,
  BYHOUR: numbers,
  BYDAY: days,
  BYMONTHDAY: numbers,
  BYYEARDAY: numbers,
  BYWEEKNO: numbers,
  BYMONTH: numbers,
  BYSETPOS: numbers,
  WKST: /^(SU|MO|TU|WE|TH|FR|SA)$/,
};

/**
 * Returns whether a string is a recurrence rule without the prefix `RRULE:`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 */
export function isRecurrenceRule(text: string): boolean {
  const pairs = text.split(";").map((part) => part.split("="));
  const names = pairs.map(([name]) => name);
  return (
    names.includes("FREQ") &&
    new Set(names).size === names.length &&
    pairs.every(([name = "", value = "", ...more]) => more.length === 0 && isPart(name, value))
  );
}

function isPart(name: string, value: string): boolean {
  return name === "FREQ" ? frequencies.has(value) : Object.hasOwn(parts, name) && (parts[name]?.test(value) ?? false);
}
