import { checkRequest, loadContract } from "../contract/check-exchange.js";
import { type Match, matchRequest } from "../contract/match/match.js";
import { readRequest } from "../contract/read/read-message.js";
import { plainHeaders } from "../contract/read/messages.js";
import type { CheckedReport, Violation } from "../contract/violation.js";
import type { Respond, ReceivedRequest, ServedResponse } from "../mocks/http-handler.js";
import { type MockOptions, reject, respond as respondWithRecording, withViolations } from "../mocks/mock-response.js";
import { type Preference, readPrefer } from "../mocks/prefer.js";
import { operations } from "../../generated/contract/index.js";
import { mocks } from "../../generated/mocks/index.js";
import { addressesFor } from "./addresses.js";
import type { Emulator } from "./emulator.js";
import { errorReply, type FaultEffect, takeFault } from "./faults.js";
import type { MatchedCall } from "./matched-call.js";
import type { CalledRequest } from "./operation.js";
import { respondToOwnPath } from "./own-paths.js";
import { render } from "./pages/page.js";
import { personaOf } from "./persona-of.js";
import { emulatedOperation } from "./products.js";
import { Reply } from "./reply.js";
import { runHandler } from "./run-handler.js";
import { unmatchedReply } from "./unmatched.js";

/**
 * Creates what responds to the requests of an emulator: its own paths, then a recording that `Prefer` asks for, then a
 * planned fault, then the emulated operation, or a recording where an operation is not emulated.
 *
 * @param emulator The emulator
 */
export function createResponder(emulator: Emulator): Respond {
  return async (received, options) => {
    const request = toCalled(received);
    const called = { ...emulator, server: addressesFor(emulator.server, request) };
    const own = isOwnPath(request) ? await respondToOwnPath(called, request) : undefined;
    if (own) {
      await emulator.keep();
      return served(own, request);
    }
    const response = await respondToCall(called, received, request, options);
    emulator.journal.add({
      time: emulator.world.timestamp(),
      method: received.method,
      status: response.status,
      violations: response.violations,
      ...described(emulator, request, response),
    });
    await emulator.keep();
    return response;
  };
}

/** Returns whether a path is one of the emulator's own, which begin as no API's does. */
function isOwnPath({ url: { pathname } }: CalledRequest): boolean {
  return pathname === "/" || pathname === "/favicon.ico" || pathname.startsWith("/_");
}

function toCalled({ method, url, headers, body, bytes, ip }: ReceivedRequest): CalledRequest {
  return { method, url: new URL(url), headers: plainHeaders(headers), body, bytes, ip };
}

function described({ world }: Emulator, request: CalledRequest, { operationId }: ServedResponse) {
  const entry = operationId && operations[operationId];
  return {
    operationId,
    api: entry && entry.api !== "webhooks" ? mocks[entry.api].id : undefined,
    path: entry?.path,
    persona: personaOf(world, request),
  };
}

async function respondToCall(
  emulator: Emulator,
  received: ReceivedRequest,
  request: CalledRequest,
  options: MockOptions,
): Promise<ServedResponse> {
  const match = matchLeniently(received, options);
  const found = await findViolations(received, options);
  // Its method is what is wrong with a HEAD; its arguments are those of a GET.
  const { violations, warnings } =
    match.kind === "operation" && received.method === "HEAD"
      ? joined(found, await findViolations({ ...received, method: "GET" }, options))
      : found;
  if (match.kind === "foreign") return respondWithRecording(received, options);
  const all = [...violations, ...warnings];
  if (match.kind === "none")
    return withViolations({ ...served(unmatchedReply(match.api, match.problem, request), request), violations: all });
  const { api, operationId } = match;
  const emulated = emulatedOperation(operationId);
  if (options.check !== false && (options.strict || !emulated) && violations.length > 0)
    return reject(api, operationId, all);
  const matched = { ...match, request: await readRequest(received) };
  const call: MatchedCall = { api, operationId, contract: await loadContract(operationId), matched };
  const preference = readPrefer(request.headers["prefer"]);
  const effect = preferredEffect(preference, call) ?? takeFault(emulator.world, call);
  if (effect && effect.delayMs > 0) await delay(effect.delayMs);
  const known = { operationId, violations: all };
  if (effect?.drop) return { ...served(noReply, request), ...known, drop: true };
  if (effect?.reply) return withViolations({ ...served(effect.reply, request), ...known });
  if (!emulated || isPreferred(preference)) {
    return withViolations({ ...(await respondWithRecording(received, { ...options, check: false })), ...known });
  }
  const refused = await refusable(received, all, options);
  const reply = await runHandler(emulator, emulated, call, request, refused);
  return withViolations({ ...served(reply, request), ...known });
}

/** Methods that are taken for others, which the checker reports. */
const lenient: Readonly<Record<string, "GET" | "POST">> = { HEAD: "GET", GET: "POST" };

/**
 * Matches a request. A HEAD is a GET without its body (RFC 9110, section 9.3.2), and Kakao also takes a GET where a
 * token is requested, though it documents a POST only.
 */
function matchLeniently(received: ReceivedRequest, options: MockOptions): Match {
  const match = matchRequest(received, options);
  const method = lenient[received.method];
  if (match.kind !== "none" || method === undefined || options.strict) return match;
  const other = matchRequest({ ...received, method }, options);
  return other.kind === "operation" && (method === "GET" || other.operationId === "requestToken") ? other : match;
}

function isPreferred({ code, example }: Preference): boolean {
  return code !== undefined || example !== undefined;
}

/** The most that a client can ask to wait, in milliseconds. */
const longestDelay = 600_000;

/** Returns what the client wants to go wrong. A gateway fails any operation, so its statuses need no recording. */
function preferredEffect(
  { code = "", example, delay: wait, drop = false }: Preference,
  call: MatchedCall,
): FaultEffect | undefined {
  const isGateway = example === undefined && /^(429|50[0-4])$/.test(code);
  const delayMs = wait !== undefined && /^\d{1,6}$/.test(wait) ? Math.min(Number(wait), longestDelay) : 0;
  if (!isGateway && !drop && delayMs === 0) return undefined;
  return { delayMs, drop, reply: isGateway ? errorReply(Number(code), call) : undefined };
}

type Found = Pick<CheckedReport, "violations" | "warnings">;

async function findViolations(request: ReceivedRequest, options: MockOptions): Promise<Found> {
  const nothing = { violations: [], warnings: [] };
  const report = await checkRequest(request, options);
  return report.outcome === "checked" ? report : nothing;
}

function joined(one: Found, other: Found): Found {
  return {
    violations: [...one.violations, ...other.violations],
    warnings: [...one.warnings, ...other.warnings],
  };
}

const form = "application/x-www-form-urlencoded";

/** Returns what Kakao would refuse: of a body in another media type it reads nothing, so that fields are missing. */
async function refusable(
  request: ReceivedRequest,
  found: readonly Violation[],
  options: MockOptions,
): Promise<readonly Violation[]> {
  if (!found.some(({ place }) => place === "media-type")) return found;
  const headers = { ...plainHeaders(request.headers), "content-type": form };
  const { violations } = await findViolations({ ...request, headers, body: "" }, options);
  return violations.filter(({ place }) => place !== "media-type");
}

/** What a client gets whose connection is closed. */
const noReply = new Reply(500, "");

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function served(reply: Reply, request: CalledRequest): ServedResponse {
  const { status, headers, body, bytes } = render(reply, request);
  const { location } = headers;
  const encoded = location === undefined ? headers : { ...headers, location: encodeAddress(location) };
  return { status, headers: encoded, body, bytes, operationId: undefined, violations: [] };
}

// A redirect URI may have letters of any script and control characters, a header only printable ASCII characters.
function encodeAddress(address: string): string {
  return address.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
}
