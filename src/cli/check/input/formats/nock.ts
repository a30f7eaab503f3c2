import { stringifyJson } from "../../../../json.js";
import { decodeBody } from "../decode-body.js";
import type { Format } from "./format.js";
import { hasHeader, listOf, objectOf, pairsOf } from "./loose.js";

// nock 14: https://github.com/nock/nock#recording, with output_objects.

/** Recordings of nock. Without `enable_reqheaders_recording` they have no headers of requests. */
export const nock: Format = {
  title: "nock recordings",
  matches: ({ keys }) => keys.has("scope") && keys.has("method") && keys.has("path"),
  *read({ value }) {
    const recorded = value();
    for (const [index, item] of (Array.isArray(recorded) ? (recorded as unknown[]) : [recorded]).entries()) {
      const { scope, method = "GET", path, body, status, response, rawHeaders, headers, reqheaders } = objectOf(item);
      const sent = pairsOf(reqheaders);
      const received = headerPairs(rawHeaders ?? headers);
      yield {
        exchange: {
          request: {
            method,
            url: `${typeof scope === "string" ? scope.replace(/:443$/, "") : ""}${typeof path === "string" ? path : ""}`,
            headers: hasHeader(sent, "content-type") ? sent : [...sent, ...typeOf(body)],
            ...(body !== "" && { body: typeof body === "object" ? stringifyJson(body) : body }),
          },
          response: { status, headers: received, body: textOf(response, received) },
        },
        path: Array.isArray(recorded) ? [index] : [],
        hidesCredential: !hasHeader(sent, "authorization"),
      };
    }
  },
};

// nock keeps JSON as its value, and all else as text.
function typeOf(body: unknown): [string, string][] {
  if (body === "" || body === undefined) return [];
  const isJson = typeof body === "object";
  return [["Content-Type", isJson ? "application/json" : "application/x-www-form-urlencoded"]];
}

/** Reads headers as pairs: they are an object, or names and values in turn. */
function headerPairs(headers: unknown): [string, string][] {
  if (!Array.isArray(headers)) return pairsOf(headers);
  const list = listOf(headers).map(String);
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ""] as [string, string]] : []));
}

/** Reads the body of a response: a list of chunks in hexadecimal if compressed, else text or the value of its JSON. */
function textOf(response: unknown, headers: readonly (readonly [string, string])[]): string | undefined {
  const find = (name: string) => headers.find(([own]) => own.toLowerCase() === name)?.[1];
  const encoding = find("content-encoding");
  if (typeof response === "string" && encoding === undefined) return response;
  const chunks = Array.isArray(response) ? (response as unknown[]) : [response];
  const isHex =
    chunks.length > 0 && chunks.every((chunk) => typeof chunk === "string" && /^(?:[\da-f]{2})+$/i.test(chunk));
  if (encoding !== undefined && isHex)
    return decodeBody(Buffer.from(chunks.join(""), "hex"), encoding, find("content-type"));
  if (typeof response === "string" || response === undefined) return response;
  return stringifyJson(response);
}
