/** Returns a text without its percent-encoding, or as it is where that is malformed. */
export function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
