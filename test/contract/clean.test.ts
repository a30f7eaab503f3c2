import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operations, type ContractId } from "../../generated/contract/index.js";
import { checkExchange, loadContract } from "../../src/contract/check-exchange.js";
import { cleanReport } from "../../src/contract/clean/clean-report.js";
import { readFlatPairs } from "../../src/contract/clean/pairs.js";
import type { CheckOptions, RecordedExchange } from "../../src/contract/exchange.js";
import { matchRequest } from "../../src/contract/match/match.js";
import type { OperationContract } from "../../src/contract/operation-contract.js";
import { readRequest, readResponse } from "../../src/contract/read/read-message.js";
import { checkRequestOf } from "../../src/contract/check/request.js";
import { checkResponseOf } from "../../src/contract/check/response.js";
import { listBases, type PlainExchange } from "../support/mutations/base.js";
import { listMutations } from "../support/mutations/corpus.js";
import { listChanges } from "../support/corpus/corpus.js";

const ids = Object.keys(operations) as ContractId[];
const contracts = new Map<ContractId, OperationContract>();
for (const id of ids) contracts.set(id, await loadContract(id));

const cleanOf = (exchange: RecordedExchange, options: CheckOptions) =>
  cleanReport(exchange, options, (id) => contracts.get(id));

/** Checks an exchange as it is done where something may be wrong. */
async function checkWhole({ request, response }: RecordedExchange, options: CheckOptions) {
  const match = matchRequest(request!, options);
  if (match.kind !== "operation") return { operationId: undefined, problems: [match] };
  const { operationId, path, query } = match;
  const contract = contracts.get(operationId)!;
  const problems = checkRequestOf(contract, { request: await readRequest(request!), path, query }, options);
  if (response) problems.push(...checkResponseOf(contract, await readResponse(response), options));
  return { operationId, problems };
}

/** Returns the exchange with its headers as pairs, as readers of recordings have them. */
function paired({ request, response }: PlainExchange): RecordedExchange {
  return {
    request: { ...request, headers: Object.entries(request.headers) },
    response: { ...response, headers: Object.entries(response.headers) },
  };
}

const bases = listBases().map(({ exchange }) => exchange);
const changed = [...[1, 2].flatMap(listMutations), ...listChanges()].map(({ exchange }) => exchange);

const allOptions: CheckOptions[] = [{}, { strict: true }, { credentials: false }, { allowMissingBodies: true }];

describe("the quick check", () => {
  test.each(allOptions)("finds nothing only where the whole check finds nothing, with %o", async (options) => {
    const wrong = [];
    for (const exchange of [...bases, ...changed]) {
      for (const one of [exchange, paired(exchange)]) {
        const quick = cleanOf(one, options);
        if (quick) {
          const { operationId, problems } = await checkWhole(one, options);
          if (operationId !== quick.operationId || problems.length > 0) wrong.push({ exchange, problems });
        }
      }
    }

    expect(wrong).toEqual([]);
  });

  test("knows nearly all right exchanges", () => {
    const known = bases.map(paired).filter((exchange) => cleanOf(exchange, {}));

    expect(known.length / bases.length).toBeGreaterThan(0.95);
  });

  test("knows the addresses of a mock", () => {
    const { request } = paired(bases.find(({ request: { url } }) => url === "https://kapi.kakao.com/v2/user/me")!);
    const call = { ...request!, url: "http://127.0.0.1:4010/kapi/v2/user/me" };
    const baseUrls = { kapi: "http://127.0.0.1:4010/kapi" };

    expect(cleanOf({ request: call }, { baseUrls })?.operationId).toBe("getUserMe");
    expect(
      cleanOf({ request: call }, { baseUrls: { ...baseUrls, dapi: "http://127.0.0.1:4010/kapi" } })?.operationId,
    ).toBe("getUserMe");
    expect(cleanOf({ request: call }, {})).toBeUndefined();
  });

  test("goes by the addresses of now, though the object is the same", async () => {
    const url = "http://localhost:4010/kapi/v2/user/me";
    const request = { method: "GET", url, headers: { Authorization: "Bearer token" } };
    const baseUrls = { kapi: "http://localhost:4010/kapi" };

    const before = await checkExchange({ request }, { baseUrls });
    baseUrls.kapi = "http://localhost:4011/kapi";
    const after = await checkExchange({ request }, { baseUrls });

    expect([before.outcome, after.outcome]).toEqual(["checked", "skipped"]);
  });

  test("finds nothing only where the whole check finds nothing, whatever is done to a text", async () => {
    const pieces = [
      "&",
      "=",
      "?",
      "%",
      "+",
      "#",
      "%ED%A0%80",
      "%00",
      "\uD800",
      "\uFFFD",
      "[",
      "]",
      '"',
      "{}",
      "1e400",
      "-0",
      " ",
      "\n",
      "a=b",
      ",",
      "🙂",
      "__proto__=1",
      "9007199254740993",
    ];
    const edit = fc.record({
      base: fc.nat(bases.length - 1),
      where: fc.constantFrom("url", "request", "response", "contentType", "authorization"),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(3),
      piece: fc.constantFrom("", ...pieces),
      strict: fc.boolean(),
    });

    await fc.assert(
      fc.asyncProperty(edit, async ({ base, where, at, removed, piece, strict }) => {
        const change = (text: string) => {
          const start = Math.floor(at * text.length);
          return text.slice(0, start) + piece + text.slice(start + removed);
        };
        const { request, response } = bases[base]!;
        const headers = Object.entries(request.headers).map(([name, value]): [string, string] => {
          const isEdited = where.toLowerCase() === name.toLowerCase().replace("-", "");
          return [name, isEdited ? change(value) : value];
        });
        const exchange = {
          request: {
            ...request,
            headers,
            ...(where === "url" && { url: change(request.url) }),
            ...(where === "request" && { body: change(request.body) }),
          },
          response: { ...response, ...(where === "response" && { body: change(response.body) }) },
        };
        const quick = cleanOf(exchange, { strict });

        if (quick)
          expect(await checkWhole(exchange, { strict })).toEqual({ operationId: quick.operationId, problems: [] });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("readPairs", () => {
  test("reads what URLSearchParams reads, or nothing", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      "&",
      "=",
      "+",
      "%20",
      "%",
      "%EA%B0%80",
      "%ff",
      "가",
      "?",
      "\uD83D\uDE42",
      "\uDE42",
      "%F0%9F%99%82",
      " ",
      "",
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const pairs = readFlatPairs(pieces.join(""));

        if (pairs) expect(pairs).toEqual([...new URLSearchParams(pieces.join(""))].flat());
      }),
      { numRuns: 5000 },
    );
  });

  test.each<[string, string[] | undefined]>([
    ["a=1&b=%ED%95%9C+%EA%B8%80&c", ["a", "1", "b", "한 글", "c", ""]],
    ["&&a==b&", ["a", "=b"]],
    ["", []],
    ["?a=1", undefined],
    ["a=%ff", undefined],
    ["a=100%", undefined],
  ])("reads %s", (text, expected) => {
    expect(readFlatPairs(text)).toEqual(expected);
  });
});
