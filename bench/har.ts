import type { PlainExchange } from "../test/support/mutations/base.js";

/** Exchanges as an HTTP Archive 1.2. */
export function harOf(exchanges: readonly PlainExchange[]): object {
  const creator = { name: "kakao-openapi", version: "0" };
  return { log: { version: "1.2", creator, entries: exchanges.map(entryOf) } };
}

function entryOf({ request, response }: PlainExchange): object {
  const { body: text, method, url } = request;
  const common = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1, bodySize: -1 };
  const mimeType = response.headers["Content-Type"] ?? "";
  return {
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 1,
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
    request: {
      ...common,
      method,
      url,
      // A recorder knows that there was no body.
      bodySize: Buffer.byteLength(text),
      headers: pairsOf(Object.entries(request.headers)),
      queryString: pairsOf(new URL(url).searchParams),
      ...(text && { postData: { mimeType: request.headers["Content-Type"] ?? "", text } }),
    },
    response: {
      ...common,
      status: response.status,
      statusText: "",
      redirectURL: "",
      headers: pairsOf(Object.entries(response.headers)),
      content: { size: response.body.length, mimeType, text: response.body },
    },
  };
}

function pairsOf(pairs: Iterable<readonly [string, string]>): object[] {
  return [...pairs].map(([name, value]) => ({ name, value }));
}
