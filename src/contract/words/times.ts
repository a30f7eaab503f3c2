/** What is wrong with a value, and what to do. */
export interface WrongText {
  readonly found: string;
  readonly fix: string;
}

const example = "2026-03-01T09:00:00Z or 2026-03-01T09:00:00+09:00";

/**
 * Explains why a text is no time or day (RFC 3339), without quoting it.
 *
 * @param text The text
 * @param format `date-time` or `date`
 */
export function explainTime(text: string, format: "date-time" | "date"): WrongText | undefined {
  const [, year = "", month = "", day = "", hour, minute, second] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/i.exec(text) ?? [];
  if (year !== "") {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(month) < 1 || Number(month) > 12)
      return { found: `a month that does not exist (${month})`, fix: "write a month from 01 to 12" };
    if (Number(day) < 1 || Number(day) > days)
      return {
        found: `a date that does not exist: month ${month} has no day ${day}`,
        fix: `write a day from 01 to ${days}`,
      };
    if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60)
      return { found: "an hour, minute or second that does not exist", fix: "write a time from 00:00:00 to 23:59:59" };
  }
  return format === "date" ? explainDate(text) : explainDateTime(text);
}

function explainDate(text: string): WrongText | undefined {
  if (/^\d{4}-\d{2}-\d{2}[T ]/i.test(text))
    return { found: "a date with a time", fix: "write only the date, like 2026-03-01" };
  if (/^\d{8}$|^\d{4}[./]\d{1,2}[./]\d{1,2}$|^\d{4}-\d{1,2}-\d{1,2}$/.test(text))
    return { found: "a date in another format", fix: "write it like 2026-03-01" };
  return undefined;
}

function explainDateTime(text: string): WrongText | undefined {
  const time = String.raw`^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?`;
  const is = (rest: string) => new RegExp(time + rest, "i").test(text);
  if (is(" ?\\d{2}:?\\d{2}$") && is(" "))
    return {
      found: "a time with a space before its offset",
      fix: "a + in a query arrives as a space: percent-encode it as %2B, e.g. with URLSearchParams",
    };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { found: "a date without a time", fix: `add the time and time zone, like ${example}` };
  if (/^\d{10}$|^\d{13}$/.test(text))
    return { found: "seconds or milliseconds since 1970", fix: `write the time like ${example}` };
  if (is("$")) return { found: "a time without a time zone", fix: `add Z for UTC, or an offset, like ${example}` };
  if (/^\d{4}-\d{2}-\d{2} /.test(text))
    return { found: "a time with a space instead of the T", fix: `write it like ${example}` };
  if (is("[+-]\\d{2}(\\d{2})?$")) return { found: "an offset without a colon", fix: "write the offset like +09:00" };
  if (/^\d{8}T?\d{0,6}Z?$|^\d{4}[./]/.test(text))
    return { found: "a time in another format", fix: `write it like ${example}` };
  return undefined;
}
