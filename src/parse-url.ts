/**
 * Returns a URL, or undefined for a text that cannot be read as one. `URL.canParse()` is missing in React Native and
 * older browsers.
 *
 * @param text A URL, or a path where there is a base
 * @param base What a path starts from
 */
export function parseUrl(text: unknown, base?: string): URL | undefined {
  try {
    return new URL(text as string, base);
  } catch {
    return undefined;
  }
}
