import { posix } from "node:path";
import { stringifyJson } from "../../../../json.js";
import type { Document, Format, Recorded } from "./format.js";
import { listOf, objectOf, type Loose, pairsOf, stringOf } from "./loose.js";
import { operationAt, operationLike } from "./operation-at.js";

// WireMock 3: https://wiremock.org/docs/stubbing/ and the journal of GET /__admin/requests.

const urlKeys = ["url", "urlPath", "urlPattern", "urlPathPattern", "urlPathTemplate"];

/** Stubs of WireMock: a mapping, or a list of them. Of a stub, the response is checked; its request is a matcher. */
export const wiremockMappings: Format = {
  title: "WireMock mappings",
  matches: ({ isList, keys, head }) =>
    !isList && (keys.has("mappings") || (keys.has("request") && keys.has("response") && isStub(head))),
  *read(document) {
    const value = objectOf(document.value());
    const { mappings } = value;
    if (!Array.isArray(mappings)) yield* stubOf(value, [], document);
    for (const [index, mapping] of listOf(mappings).entries())
      yield* stubOf(objectOf(mapping), ["mappings", index], document);
  },
};

/** Returns whether the URL of a request is one of a matcher, or its response has a property that only stubs have. */
function isStub(head: string): boolean {
  if (/"(?:urlPath|urlPattern|urlPathPattern|urlPathTemplate)"\s*:/.test(head)) return true;
  // The body of an exchange may be a value of JSON, that of a stub is text.
  if (/"url"\s*:\s*"\//.test(head) && !/"body"\s*:\s*[{[]/.test(head)) return true;
  return /"(?:jsonBody|bodyFileName|base64Body|proxyBaseUrl)"\s*:/.test(head);
}

function* stubOf(mapping: Loose, path: (string | number)[], document: Document): Generator<Recorded> {
  const request = objectOf(mapping["request"]);
  const response = objectOf(mapping["response"]);
  // A proxy has no response of its own, and a fault is not a response.
  if (response["proxyBaseUrl"] !== undefined || response["fault"] !== undefined) return;
  const method = stringOf(request["method"])?.toUpperCase();
  const operation = operationOf(method === "ANY" ? undefined : method, request);
  const url = stringOf(request["url"]) ?? stringOf(request["urlPath"]) ?? "/";
  const asked = { method: method ?? "GET", url: `http://stub.invalid${url.startsWith("/") ? url : "/"}` };
  yield {
    exchange: {
      // A stub of another service than Kakao's is skipped as such.
      ...(operation ? { operation } : { request: asked }),
      response: {
        status: response["status"] ?? 200,
        headers: pairsOf(response["headers"]),
        ...bodyOf(response, document),
      },
    },
    path,
  };
}

function operationOf(method: string | undefined, request: Loose): string | undefined {
  for (const key of urlKeys) {
    const text = stringOf(request[key]);
    if (text === undefined) continue;
    return key.endsWith("Pattern") ? operationLike(method, text) : operationAt(method, text);
  }
  return undefined;
}

function bodyOf(response: Loose, { readBeside }: Document): Loose {
  const { jsonBody, body, base64Body, bodyFileName } = response;
  const text =
    jsonBody !== undefined
      ? stringifyJson(jsonBody)
      : typeof base64Body === "string"
        ? Buffer.from(base64Body, "base64").toString("utf8")
        : typeof bodyFileName === "string"
          ? readFile(bodyFileName, readBeside)
          : stringOf(body);
  if (text === undefined) return bodyFileName === undefined ? {} : { unrecorded: true };
  // What a template will write is not known.
  return text.includes("{{") ? { unrecorded: true } : { body: text };
}

/** Reads a body from the folder `__files`, which is beside the folder `mappings`. */
function readFile(name: string, readBeside: Document["readBeside"]): string | undefined {
  const file = posix.normalize(`/${name}`).slice(1);
  for (const up of ["", "../", "../../", "../../../"]) {
    const text = readBeside(`${up}__files/${file}`);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The journal of requests that WireMock has received, with its responses. */
export const wiremockJournal: Format = {
  title: "WireMock request journal",
  matches: ({ isList, keys, head }) =>
    !isList && keys.has("requests") && /"(?:wasMatched|absoluteUrl|loggedDate)"/.test(head),
  *read({ value }) {
    for (const [index, entry] of listOf(objectOf(value())["requests"]).entries()) {
      const { request, response } = objectOf(entry);
      const { method, absoluteUrl, url, headers, body } = objectOf(request);
      const sent = objectOf(response);
      yield {
        exchange: {
          request: {
            method,
            url: stringOf(absoluteUrl) ?? url,
            headers: pairsOf(headers),
            ...(body !== "" && { body }),
          },
          ...(sent["status"] !== undefined && {
            response: { status: sent["status"], headers: pairsOf(sent["headers"]), body: sent["body"] },
          }),
        },
        path: ["requests", index],
      };
    }
  },
};
