import { readJson } from "../../../contract/read/json.js";
import type { RecordedExchange, MessageBody } from "../../../contract/exchange.js";
import { sentMediaType, plainHeaders } from "../../../contract/read/messages.js";
import type { Aspect, Documented } from "../../../contract/documented.js";
import { membersIn } from "./members.js";

/** The lists of {@link Documented} as sets. */
export type DocumentedSets = Readonly<Record<Aspect, ReadonlySet<string>>>;

/** Returns the lists of an operation as sets. */
export function setsOf({ parameters, request, response, statuses }: Documented): DocumentedSets {
  return {
    parameters: new Set(parameters),
    request: new Set(request),
    response: new Set(response),
    statuses: new Set(statuses),
  };
}

/** Returns what an exchange exercises of its operation. */
export function exercisedBy(
  { request, response }: RecordedExchange,
  documented: DocumentedSets,
): Record<Aspect, Iterable<string>> {
  const form = request && isForm(request.headers) && typeof request.body === "string" ? request.body : undefined;
  const fields = new URLSearchParams(form);
  const query = request && URL.canParse(request.url) ? new URL(request.url).searchParams : new URLSearchParams();
  return {
    parameters: [
      // Without a path parameter it would be another path.
      ...(request ? [...documented.parameters].filter((name) => name.startsWith("path ")) : []),
      ...namesOf("query", query, documented),
      ...namesOf("form", fields, documented),
    ],
    request:
      form === undefined
        ? membersIn(valueOf(request), documented.request)
        : [...fields].flatMap(([name, text]) => [...membersOfField(name, text, documented.request)]),
    response: membersIn(valueOf(response), documented.response),
    statuses: response ? statusIn(response.status, documented.statuses) : [],
  };
}

function isForm(headers: NonNullable<RecordedExchange["request"]>["headers"]): boolean {
  return sentMediaType(plainHeaders(headers)) === "application/x-www-form-urlencoded";
}

function namesOf(place: string, texts: URLSearchParams, { parameters }: DocumentedSets): string[] {
  return [...texts.keys()].map((name) => `${place} ${name}`).filter((name) => parameters.has(name));
}

function membersOfField(name: string, text: string, documented: ReadonlySet<string>): Set<string> {
  return membersIn(readJson(text)?.value, documented, `/${name}`);
}

function valueOf(message: MessageBody | undefined): unknown {
  const body = message?.body;
  return typeof body === "string" ? readJson(body)?.value : body;
}

function statusIn(status: number, documented: ReadonlySet<string>): string[] {
  return [String(status), `${Math.floor(status / 100)}XX`].filter((name) => documented.has(name)).slice(0, 1);
}
