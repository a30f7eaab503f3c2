import { isDeepStrictEqual } from "node:util";
import type { Check } from "./target.js";

/** A request as it reached the mock server, and the status that it got there. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly status: number;
  /** What the checker says about it. */
  readonly violations: string | undefined;
}

const propertyKeys = ["kakao_account.email", "kakao_account.profile"];
const template = { object_type: "text", text: "안녕 & hello", link: { web_url: "https://example.com/?a=1&b=2" } };

/** What the programs that make the calls read from their environment. */
export const environment = {
  ACCESS_TOKEN: "token-of-the-matrix",
  ADMIN_KEY: "0123456789abcdef0123456789abcdef",
  PROPERTY_KEYS: JSON.stringify(propertyKeys),
  TEMPLATE_OBJECT: JSON.stringify(template),
} as const;

interface ExpectedCall {
  readonly check: Check;
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  /** What must have been sent, decoded: JSON as its value, a comma list as its items. */
  readonly sent: unknown;
  read(request: Arrived): unknown;
}

const bearer = `Bearer ${environment.ACCESS_TOKEN}`;

/** The four calls: each writes its values in another way, and one needs the admin key. */
export const calls: readonly ExpectedCall[] = [
  {
    check: "query",
    method: "GET",
    path: "/kapi/v2/user/me",
    authorization: bearer,
    sent: propertyKeys,
    read: ({ query }) => parseJson(query.get("property_keys")),
  },
  {
    check: "form",
    method: "POST",
    path: "/kapi/v2/api/talk/memo/default/send",
    authorization: bearer,
    sent: template,
    read: ({ body }) => parseJson(new URLSearchParams(body).get("template_object")),
  },
  {
    check: "list",
    method: "GET",
    path: "/kapi/v2/api/talk/channels",
    authorization: bearer,
    sent: [["_frxjem,_xnrxjem"], []],
    read: ({ query }) => [query.getAll("channel_ids"), [...query.keys()].filter((name) => name !== "channel_ids")],
  },
  {
    check: "adminKey",
    method: "GET",
    path: "/kapi/v1/user/ids",
    authorization: `KakaoAK ${environment.ADMIN_KEY}`,
    sent: "3",
    read: ({ query }) => query.get("limit"),
  },
];

/** The ID that the response to {@link calls} with the admin key begins with. */
export const expectedId = "1376016924426111111";

/**
 * Compares the requests that a generated client sent with those that were asked for.
 *
 * @param requests What arrived
 * @returns What is wrong with each call; null if nothing is
 */
export function judgeCalls(requests: readonly Arrived[]): Record<string, string | null> {
  return Object.fromEntries(calls.map((call) => [call.check, judge(call, requests)]));
}

function judge(call: ExpectedCall, requests: readonly Arrived[]): string | null {
  const { method, path, authorization, sent } = call;
  const request = requests.find((one) => one.method === method && one.path === path);
  if (!request) return "nothing was sent";
  if (request.authorization !== authorization) return `Authorization: ${request.authorization ?? "none"}`;
  const found = call.read(request);
  if (!isDeepStrictEqual(found, sent)) return `sent ${JSON.stringify(found)}`;
  if (request.status >= 300) return `the checker refused it: ${request.violations ?? request.status}`;
  return null;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return text;
  }
}
