/** The response that a client prefers. */
export interface Preference {
  /** Status of the response. */
  readonly code?: string | undefined;
  /** Name of a case. */
  readonly example?: string | undefined;
}

const item = /(?:"(?:\\.|[^"\\])*"|[^",])+/g;
const preference = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;"]*))/;

/**
 * Reads the `Prefer` header (RFC 7240). Of a repeated preference the first counts; unknown ones, and parameters, are
 * ignored, as the RFC says.
 *
 * @param header The header; several are joined by commas
 */
export function readPrefer(header = ""): Preference {
  const found = new Map<string, string>();
  for (const [text] of header.matchAll(item)) {
    const [, name = "", quoted, plain = ""] = preference.exec(text) ?? [];
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain;
    // An empty value is the same as none (RFC 7240, section 2).
    if (value !== "" && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return { code: found.get("code"), example: found.get("example") };
}
