/** The response that a client prefers. */
export interface Preference {
  /** Status of the response. */
  readonly code?: string | undefined;
  /** Name of a case. */
  readonly example?: string | undefined;
  /** Milliseconds to wait before the response; emulator only. */
  readonly delay?: string | undefined;
  /** Whether to close the connection instead; emulator only. */
  readonly drop?: boolean;
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
  const isDropped = /(?:^|,)\s*drop\s*(?:$|[,;])/i.test(header);
  for (const [text] of header.matchAll(item)) {
    const [, name = "", quoted, plain = ""] = preference.exec(text) ?? [];
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain;
    // An empty value is the same as none (RFC 7240, section 2).
    if (value !== "" && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  const { code, example, delay } = Object.fromEntries(found);
  return { code, example, ...(delay !== undefined && { delay }), ...(isDropped && { drop: true }) };
}
