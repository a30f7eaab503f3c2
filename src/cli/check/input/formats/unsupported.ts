import type { Start } from "./format.js";

/** Formats that are recognised, to say what they are, and cannot be read. */
const known: readonly (readonly [title: string, matches: (start: Start) => boolean])[] = [
  ["a Hoverfly simulation", ({ keys, head }) => keys.has("data") && /"pairs"\s*:/.test(head)],
  [
    "an Insomnia export",
    ({ keys, head }) => keys.has("__export_format") || /^type:\s+collection\.insomnia\.rest/m.test(head),
  ],
  ["k6 output", ({ keys, head }) => keys.has("metric") && /"type"\s*:\s*"(?:Metric|Point)"/.test(head)],
  ["a Mockoon environment", ({ keys }) => keys.has("lastMigration") && keys.has("routes")],
  ["a MockServer expectation", ({ keys }) => keys.has("httpRequest")],
  ["a Pact contract", ({ keys }) => keys.has("consumer") && keys.has("provider")],
  ["a Charles session", ({ keys }) => keys.has("actualPort") || (keys.has("protocolVersion") && keys.has("tunnel"))],
  ["an axios response", ({ keys }) => keys.has("config") && keys.has("status") && keys.has("data")],
  ["an OpenAPI description", ({ keys, head }) => keys.has("openapi") || /^openapi:\s/m.test(head)],
  ["a Postman environment", ({ keys }) => keys.has("_postman_variable_scope")],
  ["an OkHttp log", ({ head }) => /^(?:[^\n]*\s)?--> [A-Z]+ https?:/.test(head)],
  [
    "a curl -v log",
    ({ head }) => /^\* .*\n(?:.*\n)*?> [A-Z]+ \/\S* HTTP/m.test(head) || /^> [A-Z]+ \/\S* HTTP/.test(head),
  ],
  [
    "a Spring Cloud Contract",
    ({ head }) => /^request:\n(?:.*\n)*? {2}url(?:Path)?:\s+\//m.test(head) && /^response:/m.test(head),
  ],
  ["source code", ({ head }) => /^(?:import|export|const|package|from|using|#include)\s/.test(head)],
];

/** Returns what an input is that cannot be read; undefined if it is not known. */
export function unsupportedFormat(start: Start): string | undefined {
  return known.find(([, matches]) => matches(start))?.[0];
}
