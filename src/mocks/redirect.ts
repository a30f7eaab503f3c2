import type { MockCase } from "./mock-case.js";

/**
 * Where a recorded redirect leads for another request than the recorded one: to the address that this one names, with what
 * Kakao repeats of the request.
 *
 * @param chosen The case
 * @param url The URL of the request
 * @returns The address; undefined when the case is no such redirect or the request names no address
 */
export function redirectFor({ redirect, request, headers }: MockCase, url: string): string | undefined {
  const [sent, recorded] = [new URL(url).searchParams, new URL(request.url).searchParams];
  const address = redirect && sent.get(redirect.uri);
  if (!address || !URL.canParse(address)) return undefined;
  const answered = new URL(headers["location"] ?? "").searchParams;
  for (const name of redirect.repeats) {
    const value = sent.get(name);
    if (value !== null) answered.set(name, value);
    else if (recorded.has(name)) answered.delete(name);
  }
  // A space as Kakao writes it, not as a form has it.
  const query = [...answered].map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  const target = new URL(address);
  target.search = [target.search.slice(1), query].filter(Boolean).join("&");
  return target.href;
}
