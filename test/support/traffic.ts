import type { Exchange } from "../../src/contract/exchange.js";

/** A call as `Exchange`s have it, with plain headers. */
export interface PlainExchange extends Exchange {
  readonly request: { method: string; url: string; headers: Record<string, string>; body?: string };
  readonly response: { status: number; headers: Record<string, string>; body?: unknown };
}

/** An exchange that fits the description. */
export const fitting: PlainExchange = {
  request: {
    method: "GET",
    url: "https://kapi.kakao.com/v2/user/me?target_id_type=user_id&target_id=1",
    headers: { Authorization: "Bearer token" },
  },
  response: { status: 200, headers: { "Content-Type": "application/json" }, body: { id: 1 } },
};

/** The same, with an ID that is a text. */
export const faulty: PlainExchange = { ...fitting, response: { ...fitting.response, body: { id: "one" } } };

/** An exchange with a host that is not Kakao's. */
export const foreign: PlainExchange = {
  ...fitting,
  request: { method: "GET", url: "https://cdn.example/app.js?v=1", headers: {} },
};

/** Returns an entry of a HAR, as Chrome writes it. */
export function harEntry({ request, response }: PlainExchange): { request: object; response: object } {
  const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));
  const text = response.body === undefined ? "" : JSON.stringify(response.body);
  return {
    request: {
      ...request,
      headers: pairs({ ":authority": new URL(request.url).host, ...request.headers }),
      bodySize: request.body?.length ?? 0,
      ...(request.body !== undefined && {
        postData: { mimeType: request.headers["Content-Type"], text: request.body },
      }),
      body: undefined,
    },
    response: {
      status: response.status,
      headers: pairs(response.headers),
      content: { size: text.length, mimeType: "application/json", text },
    },
  };
}

/** Returns the text of a HAR. */
export function har(entries: readonly object[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, pages: [], entries } });
}
