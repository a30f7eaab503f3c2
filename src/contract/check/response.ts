import { type BodySubject, checkBody } from "./body.js";
import type { CheckOptions } from "../exchange.js";
import { escapePointer } from "../../json-pointer.js";
import type { OperationContract, ResponseContract } from "../operation-contract.js";
import { problem, type Problem, type Subject } from "./problem.js";
import type { ReadResponse } from "../read/read-message.js";
import { usualFailure } from "./usual-failure.js";
import { checkTexts } from "./values.js";

/** Checks the status, headers and body of a response. */
export function checkResponseOf(
  { responses }: OperationContract,
  response: ReadResponse,
  { strict = false, allowMissingBodies: allowMissing = false }: CheckOptions,
): Problem[] {
  const usual = usualFailure(response, Object.hasOwn(responses, response.status));
  if (usual) return [usual];
  const described = responses[response.status] ?? responses[`${Math.floor(response.status / 100)}XX`];
  if (!described) {
    const expected = `one of ${Object.keys(responses).join(", ")}`;
    const subject: Subject = { side: "response", place: "status", pointer: "", positions: [], strict };
    return [
      problem(subject, {
        rule: "status",
        expected,
        found: response.status > 99 && response.status < 1000 ? String(response.status) : "an invalid status code",
      }),
    ];
  }
  if (!described.headers) return checkResponseBody(response, described, { strict, allowMissing });
  return [
    ...described.headers.flatMap((header) => {
      const text = response.headers[header.name.toLowerCase()];
      const pointer = `/${escapePointer(header.name)}`;
      const subject: Subject = { side: "response", place: "header", pointer, positions: [], strict };
      return checkTexts(text === undefined ? [] : [text], header, subject);
    }),
    ...checkResponseBody(response, described, { strict, allowMissing }),
  ];
}

/** Checks a body; an undocumented one may be anything, unless the check is strict. */
function checkResponseBody(
  response: ReadResponse,
  { content, unknownBody }: ResponseContract,
  about: Omit<BodySubject, "side">,
): Problem[] {
  if (unknownBody && !about.strict) return [];
  const { strict, allowMissing } = about;
  return checkBody(response, response.headers, { required: true, content }, { side: "response", strict, allowMissing });
}
