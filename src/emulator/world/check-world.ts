import { escapePointer } from "../../json-pointer.js";
import { type ContractId, operations } from "../../../generated/contract/index.js";
import { consentItems } from "../../../generated/emulator/facts.js";
import { mocks } from "../../../generated/mocks/index.js";
import { InvalidValueError, checkInput } from "../control/check-value.js";
import { suggest } from "../../suggest.js";
import { countedOperations } from "../products.js";
import { isIpRange } from "./allowed-ips.js";
import { defaultApp, defaultUsers } from "./default-world.js";
import type { Fault } from "./fault.js";
import { sharedQuotas } from "./quota-names.js";
import type { WorldInput } from "./world-input.js";

/**
 * Checks a world file: its form, and that all it refers to is there.
 *
 * @param value The file, parsed
 * @throws InvalidValueError for the first problem
 */
export function checkWorld(value: unknown): WorldInput {
  const world = checkInput("World", value ?? {}, "world");
  const app = { ...defaultApp, ...world.app };
  const personas = Object.keys(world.users ?? defaultUsers);
  const items = Object.keys(consentItems);
  for (const id of Object.keys(app.consentItems))
    expectKnown(id, items, `/app/consentItems/${escapePointer(id)}`, "consent item");
  checkKeys(world);
  for (const [index, name] of app.permissions.entries())
    expectKnown(name, permissionNames, `/app/permissions/${index}`, "permission");
  for (const name of Object.keys(world.quotas ?? {}))
    expectKnown(name, quotaNames, `/quotas/${escapePointer(name)}`, "quota");
  for (const [index, fault] of (world.faults ?? []).entries()) checkFault(fault, "world", `/faults/${index}`);
  expectUnique(
    app.channels.map(({ publicId }) => publicId),
    "/app/channels",
    "publicId",
  );
  expectUnique(
    app.messageTemplates.map(({ id }) => String(id)),
    "/app/messageTemplates",
    "id",
  );
  const ids = new Map<string, string>();
  for (const [persona, user] of Object.entries(world.users ?? {})) {
    const place = `/users/${escapePointer(persona)}`;
    const taken = user.id === undefined ? undefined : ids.get(String(user.id));
    if (taken !== undefined) throw invalid(`${place}/id`, `the same as that of ${taken}: use another`);
    if (user.id !== undefined) ids.set(String(user.id), persona);
    if (Array.isArray(user.consents))
      for (const [index, id] of user.consents.entries())
        expectKnown(id, Object.keys(app.consentItems), `${place}/consents/${index}`, "consent item of the app");
    for (const [index, tag] of (user.serviceTerms ?? []).entries())
      expectKnown(
        tag,
        app.serviceTerms.map((terms) => terms.tag),
        `${place}/serviceTerms/${index}`,
        "terms of the app",
      );
    for (const [index, friend] of (user.friends ?? []).entries())
      expectKnown(
        typeof friend === "string" ? friend : friend.persona,
        personas,
        `${place}/friends/${index}`,
        "persona",
      );
    for (const id of Object.keys(user.channels ?? {}))
      expectKnown(
        id,
        app.channels.map(({ publicId }) => publicId),
        `${place}/channels/${escapePointer(id)}`,
        "channel of the app",
      );
  }
  return world;
}

const quotaNames = [...sharedQuotas, ...countedOperations];

const permissionNames = [
  "all",
  ...new Set(Object.values(consentItems).flatMap(({ permission }) => (permission === undefined ? [] : [permission]))),
];

/**
 * Checks that a planned fault can hit a call.
 *
 * @param fault The fault
 * @param what How it is called in the error
 * @param pointer JSON Pointer of it
 * @throws InvalidValueError if its operation is unknown, or of another API
 */
export function checkFault({ api, operationId }: Fault, what: string, pointer: string): void {
  if (operationId === undefined) return;
  const entry = Object.hasOwn(operations, operationId) ? operations[operationId as ContractId] : undefined;
  const problem = (text: string) => new InvalidValueError(what, `${pointer}/operationId`, text);
  if (!entry || entry.api === "webhooks")
    throw problem(`unknown operation: ${suggest(operationId, Object.keys(operations), "see the spec")}`);
  const { id } = mocks[entry.api];
  if (api !== undefined && api !== id) throw problem(`an operation of ${id}: leave api out, or make it ${id}`);
}

// A key of two apps or kinds would say nothing of its caller.
function checkKeys({ app: { keys = {} } = {} }: WorldInput): void {
  const known = new Set<string>();
  for (const [kind, list] of Object.entries(keys)) {
    for (const [index, { key, allowedIps = [] }] of list.entries()) {
      const wrong = allowedIps.findIndex((ip) => !isIpRange(ip));
      if (wrong >= 0)
        throw invalid(
          `/app/keys/${kind}/${index}/allowedIps/${wrong}`,
          "expected an IP address or a range such as 10.0.0.0/8",
        );
      if (known.has(key)) throw invalid(`/app/keys/${kind}/${index}/key`, "the same as another key: use another");
      known.add(key);
    }
  }
}

function expectUnique(values: readonly string[], pointer: string, name: string): void {
  const index = values.findIndex((value, position) => values.indexOf(value) < position);
  if (index >= 0) throw invalid(`${pointer}/${index}/${name}`, "the same as another one: use another");
}

function expectKnown(name: string, known: readonly string[], pointer: string, what: string): void {
  if (known.includes(name)) return;
  throw invalid(pointer, `unknown ${what}: ${suggest(name, known, `use one of ${known.join(", ") || "none"}`)}`);
}

function invalid(pointer: string, problem: string): InvalidValueError {
  return new InvalidValueError("world", pointer, problem);
}
