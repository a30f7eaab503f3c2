import { closest } from "../match/closest.js";
import { keysOf } from "../../json-pointer.js";
import { isObject } from "../../is-object.js";
import { readJson } from "../read/json.js";
import { problem, type Problem } from "../check/problem.js";
import type { RequestContext } from "./context.js";
import { refersTo } from "./refers-to.js";

/** Finds parameters in the query that belong in the body, and the reverse; all of them are one problem. */
export function explainPlaces(problems: readonly Problem[], context: RequestContext): Problem[] {
  const moved = moveToBody(problems, context);
  return moveToQuery(moved, context);
}

function moveToBody(problems: readonly Problem[], { names, contract }: RequestContext): Problem[] {
  const mediaType = Object.keys(contract.body?.content ?? {})[0];
  if (mediaType === undefined) return [...problems];
  const isMisplaced = (one: Problem) =>
    one.rule === "undeclared" && one.place === "query" && isOneOf(nameOf(one), names.body);
  const misplaced = problems.filter(isMisplaced);
  const [first] = misplaced;
  if (!first) return [...problems];
  const list = misplaced.map((one) => closest(nameOf(one), names.body)[0] ?? "");
  const isForm = mediaType.endsWith("urlencoded");
  const cause = problem(
    { ...first, strict: true },
    {
      rule: "misplaced",
      expected: `the fields in the body, as ${mediaType}`,
      found: `${list.join(", ")} in the query`,
      fix: `move ${list.length > 1 ? "them" : "it"} from the URL into the body${isForm ? ", e.g. body: new URLSearchParams({ … })" : ""}`,
      isKnownName: isOneOf(nameOf(first), [list[0] ?? ""]),
    },
  );
  const isEcho = (one: Problem) =>
    isMisplaced(one) ||
    (one.place === "media-type" && one.found === "no Content-Type") ||
    (one.place === "body" && (one.pointer === "" ? one.rule === "required" : refersTo(one, list)));
  return [cause, ...problems.filter((one) => !isEcho(one))];
}

function moveToQuery(problems: readonly Problem[], { names, matched }: RequestContext): Problem[] {
  const unexpected = problems.find(({ rule, place }) => rule === "unexpected" && place === "body");
  const undeclared = problems.filter(
    (one) => one.rule === "undeclared" && one.place === "body" && isOneOf(nameOf(one), names.query),
  );
  const sent = unexpected ? keysIn(matched.request.body) : undeclared.map(nameOf);
  const list = sent.filter((name) => names.query.includes(name));
  const [first = unexpected] = undeclared;
  if (!first || list.length === 0) return [...problems];
  const cause = problem(
    { ...first, strict: true },
    {
      rule: "misplaced",
      expected: "the parameters in the query",
      found: `${list.join(", ")} in the body`,
      fix: `move ${list.length > 1 ? "them" : "it"} into the URL, e.g. with URLSearchParams`,
      isKnownName: true,
    },
  );
  const isEcho = (one: Problem) =>
    one === unexpected || undeclared.includes(one) || (one.place === "query" && refersTo(one, list));
  return [cause, ...problems.filter((one) => !isEcho(one))];
}

/** Returns the names in a body that no operation describes. */
function keysIn(body: unknown): string[] {
  if (typeof body !== "string") return isObject(body) ? Object.keys(body) : [];
  const json = readJson(body);
  return isObject(json?.value) ? Object.keys(json.value) : [...new URLSearchParams(body).keys()];
}

function nameOf({ pointer }: Problem): string {
  const keys = keysOf(pointer);
  return keys.length === 1 ? (keys[0] ?? "") : "";
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return name !== "" && names.includes(name);
}
