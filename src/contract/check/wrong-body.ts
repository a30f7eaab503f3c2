import type { BodyContract, RequestBodyContract } from "../operation-contract.js";
import { problem, type Problem, type Subject } from "./problem.js";
import { isCommonMediaType } from "../match/well-known.js";

const form = "application/x-www-form-urlencoded";
const json = "application/json";
const parts = "multipart/form-data";

/**
 * Returns what a text is that cannot be a form, or undefined. Its name would be the whole text.
 *
 * @param text A body with the media type of a form
 */
export function otherThanForm(text: string): string | undefined {
  const start = text.charAt(0);
  if (start === "{" || start === "[") return "JSON";
  if (start === "<") return "XML or HTML";
  if (start === '"' || start === "'") return "a quoted string";
  return text !== "" && !text.includes("=") ? "text without a field name" : undefined;
}

/** Reports a body that has the media type of a form but is something else. */
export function notForm(found: string, contract: BodyContract, subject: Subject): Problem {
  const expected = "fields as name=value, joined by &";
  return problem(subject, { rule: "form", expected, found, fix: `send the fields as ${fieldsOf(contract)}` });
}

/** Reports a media type that the operation does not have, with how to send what it has. */
export function wrongMediaType(
  sent: string | undefined,
  body: unknown,
  { content }: RequestBodyContract,
  subject: Subject,
): Problem {
  const expected = Object.keys(content);
  return problem(
    { ...subject, place: "media-type" },
    {
      rule: "media-type",
      expected: expected.join(" or "),
      ...foundOf(sent),
      ...(subject.side === "request" && { fix: howToSend(sent, body, content) }),
    },
  );
}

function foundOf(sent: string | undefined): Pick<Problem, "found" | "foundWithNames"> {
  if (sent === undefined) return { found: "no Content-Type" };
  return isCommonMediaType(sent) ? { found: sent } : { found: "an unknown media type", foundWithNames: sent };
}

function howToSend(sent: string | undefined, body: unknown, content: RequestBodyContract["content"]): string {
  const { [form]: asForm, [json]: asJson, [parts]: asParts } = content;
  const isForm = typeof body === "string" && otherThanForm(body) === undefined;
  if (asForm && sent === undefined && isForm)
    return `add the header Content-Type: ${form}, which fetch sets for URLSearchParams by itself`;
  if (asForm) return `send the fields as ${fieldsOf(asForm)}`;
  if (asJson && sent === undefined && !isForm) return `add the header Content-Type: ${json}`;
  if (asJson) return `send the fields as JSON, e.g. JSON.stringify(fields), with Content-Type: ${json}`;
  if (asParts) return "send the fields as FormData and let fetch set the Content-Type header";
  return "send this media type";
}

function fieldsOf({ fields = {} }: BodyContract): string {
  const names = Object.keys(fields).filter((name) => fields[name]?.wireForm === "json");
  const serialized =
    names.length > 0 ? `, with the value of ${names.join(", ")} as JSON (JSON.stringify, json.dumps)` : "";
  return `URLSearchParams (name=value&…)${serialized}`;
}
