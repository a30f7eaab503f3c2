import type { MockCase } from "./mock-case.js";

/**
 * Returns the location of a recorded redirect for another request: the address in that request, with the parameters
 * that Kakao repeats.
 *
 * @param chosen The case
 * @param url The URL of the request
 * @returns The location; undefined if the case is not such a redirect, or the request has no address
 */
export function redirectFor({ redirect, request, headers }: MockCase, url: string): string | undefined {
  if (!redirect) return undefined;
  const [sent, recorded] = [new URL(url).searchParams, new URL(request.url).searchParams];
  const address = sent.get(redirect.uri);
  if (!address || !URL.canParse(address)) return undefined;
  const parameters = new URL(headers["location"] ?? "").searchParams;
  for (const name of redirect.repeats) {
    const value = sent.get(name);
    if (value !== null) parameters.set(name, value);
    else if (recorded.has(name)) parameters.delete(name);
  }
  // Kakao writes a space as %20, not as + like a form.
  const query = [...parameters].map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  const target = new URL(address);
  target.search = [target.search.slice(1), query].filter(Boolean).join("&");
  return target.href;
}
