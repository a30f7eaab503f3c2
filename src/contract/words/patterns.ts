/** What the patterns of the spec say; a test names those that are missing. */
const words: Readonly<Record<string, string>> = {
  [String.raw`^(https?://\S+)?$`]: "an http or https URL without spaces, or an empty string",
  [String.raw`^https://`]: "a string that starts with https://",
  [String.raw`^\d{4}$`]: "a string of 4 digits",
  [String.raw`^\d{8}$`]: "a string of 8 digits",
  [String.raw`^[0-9]{12}$`]: "a string of 12 digits",
  [String.raw`^[1-9]\d{0,18}$`]: "a positive whole number of up to 19 digits",
  [String.raw`^-?\d+(\.\d+)?$`]: "a decimal number",
  [String.raw`^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`]: "a time like 2026-03-01 09:00:00",
  [String.raw`^(\d{4}-\d{2}-\d{2}|\d{4})$`]: "a date like 2026-03-01, or a year",
  [String.raw`^([01]\d|2[0-3])[0-5][05]$`]: "a time like 0905, in steps of 5 minutes",
  [String.raw`^-?[0-9.]+,-?[0-9.]+(,name=[^,|]*)?$`]:
    "a point as x,y, longitude first, like 127.11,37.39 or 127.11,37.39,name=Home",
  [String.raw`^-?[0-9.]+,-?[0-9.]+(,(name=[^,|]*|angle=[0-9]+))*$`]:
    "a point as x,y, longitude first, like 127.11,37.39 or 127.11,37.39,name=Home,angle=90",
  [String.raw`^[A-Za-z][A-Za-z0-9+.-]*:.`]: "a URL with a scheme",
  [String.raw`^[\w-]+\.[\w-]+\.[\w-]+$`]: "a token with three parts separated by dots",
  [String.raw`^(Bearer|KakaoAK) error=invalid_token$`]: "Bearer or KakaoAK error=invalid_token",
};

/** Returns what a pattern of the spec says, in words where they are known. */
export function patternInWords(pattern: string): string {
  return Object.hasOwn(words, pattern) ? (words[pattern] ?? "") : `a string that matches ${pattern}`;
}
