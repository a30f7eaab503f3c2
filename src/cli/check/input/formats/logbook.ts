import { parseJson, stringifyJson } from "../../../../json.js";
import type { Document, Format, Recorded } from "./format.js";
import { type Loose, objectOf, pairsOf, stringOf } from "./loose.js";

// Zalando Logbook, JsonHttpLogFormatter: a line for a request and one for its response, with the same correlation.

/** Logs of Logbook. */
export const logbook: Format = {
  title: "Logbook NDJSON",
  matches: ({ isList, keys }) => !isList && keys.has("correlation") && keys.has("type") && keys.has("protocol"),
  *read(document) {
    const open = new Map<unknown, Pending>();
    for (const line of linesOf(document)) {
      const known = open.get(line.value["correlation"]);
      if (line.value["type"] === "request") open.set(line.value["correlation"], line);
      else if (known) {
        open.delete(line.value["correlation"]);
        yield exchangeOf(known, line.value);
      }
    }
    for (const request of open.values()) yield exchangeOf(request, undefined);
  },
};

interface Pending {
  readonly line: number;
  readonly value: Loose;
}

function* linesOf({ text }: Document): Generator<Pending> {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() !== "") yield { line: index + 1, value: objectOf(parse(line)) };
  }
}

function parse(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return undefined;
  }
}

function exchangeOf({ line, value: request }: Pending, response: Loose | undefined): Recorded {
  const headers = pairsOf(request["headers"]);
  const credential = headers.find(([name]) => name.toLowerCase() === "authorization")?.[1];
  return {
    exchange: {
      request: { method: request["method"], url: request["uri"], headers, ...bodyOf(request) },
      ...(response && {
        response: { status: response["status"], headers: pairsOf(response["headers"]), ...bodyOf(response) },
      }),
    },
    line,
    // By default, Logbook replaces it.
    hidesCredential: credential === "XXX",
  };
}

// The body is text, or the value of its JSON.
function bodyOf({ body }: Loose): Loose {
  if (body === undefined || body === "") return {};
  return { body: stringOf(body) ?? stringifyJson(body) };
}
