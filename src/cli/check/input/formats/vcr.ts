import { decodeBody } from "../decode-body.js";
import type { Format } from "./format.js";
import { type Loose, listOf, objectOf, pairsOf, stringOf } from "./loose.js";

// Cassettes of VCR for Ruby (`http_interactions`) and VCR.py (`interactions`), as YAML or JSON.

/** Cassettes of VCR. */
export const vcr: Format = {
  title: "VCR cassettes",
  matches: ({ keys, head }) =>
    keys.has("http_interactions") || keys.has("interactions")
      ? /"(?:uri|recorded_at|recorded_with)"\s*:/.test(head)
      : /^(?:---\s+)?(?:http_)?interactions:\s/m.test(head) && /^\s*-\s+request:\s*$/m.test(head),
  *read({ value }) {
    const cassette = objectOf(value());
    const key = Array.isArray(cassette["http_interactions"]) ? "http_interactions" : "interactions";
    for (const [index, item] of listOf(cassette[key]).entries()) {
      const request = objectOf(objectOf(item)["request"]);
      const response = objectOf(objectOf(item)["response"]);
      const { status } = response;
      yield {
        exchange: {
          request: {
            method: stringOf(request["method"])?.toUpperCase(),
            url: request["uri"],
            ...messageOf(request),
          },
          response: { status: typeof status === "number" ? status : objectOf(status)["code"], ...messageOf(response) },
        },
        path: [key, index],
      };
    }
  },
};

function messageOf({ headers, body }: Loose): Loose {
  const pairs = pairsOf(headers);
  const find = (name: string) => pairs.find(([own]) => own.toLowerCase() === name)?.[1];
  const { string, base64_string: base64 } = objectOf(body);
  const content =
    typeof base64 === "string" ? Buffer.from(base64, "base64") : body instanceof Uint8Array ? body : (string ?? body);
  const text =
    content instanceof Uint8Array
      ? decodeBody(content, find("content-encoding"), find("content-type"))
      : stringOf(content);
  return { headers: pairs, ...(text !== undefined && text !== "" && { body: text }) };
}
