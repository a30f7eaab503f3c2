import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkExchange, type ExchangeRequest } from "../../src/contract/index.js";

// Requests as public code sends them, with keys and names replaced. The first message must say what to do.

async function check(name: string) {
  const text = readFileSync(join(import.meta.dirname, "fixtures/wild", `${name}.json`), "utf8");
  const report = await checkExchange({ request: (JSON.parse(text) as { request: ExchangeRequest }).request });
  if (report.outcome !== "checked") throw new Error(`${name} was not checked`);
  return [...report.violations, ...report.warnings].map(({ pointer, found, fix }) => `${pointer}: ${found}: ${fix}`);
}

describe("a request of real code", () => {
  test("without the format of a Local path is accepted", async () => {
    expect(await check("040")).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ["047", "calls the token endpoint by GET", [": GET: call requestToken"]],
    [
      "048",
      "has the fields of the token endpoint in the query",
      [
        "/grant_type: grant_type, client_id, refresh_token, client_secret in the query: move them from the URL into the body, ",
      ],
    ],
    [
      "123",
      "has the fields of a push notification in the query",
      ["/uuids: uuids, push_message in the query: move them "],
    ],
    [
      "143",
      "has property_keys in the query of a POST",
      ["/property_keys: property_keys in the query: move it from the URL"],
    ],
    [
      "106",
      "sends JSON in place of a form",
      [": application/json: send the fields as URLSearchParams (name=value&…), with the value of event as JSON"],
    ],
    [
      "059",
      "leaves a dict to the library",
      ["/template_object: the name 4 times: serialize the object or list as JSON"],
    ],
    [
      "110",
      "calls the period start_at and end_at",
      ["/start_at: an undeclared parameter: did you mean from?", "/end_at: an undeclared parameter: did you mean to?"],
    ],
    [
      "111",
      "writes + in a query",
      [
        "/from: a time with a space before its offset, also in to: a + in a query arrives as a space: percent-encode it as %2B",
      ],
    ],
    [
      "113",
      "asks until 31 February",
      ["/to: a date that does not exist: month 02 has no day 31: write a day from 01 to 29"],
    ],
    ["131", "uses a reserved name", ["/schema/앱유저아이디: a reserved name: use another name"]],
    ["185", "writes redirect_url", ["/(like redirect_uri): an undeclared property: did you mean redirect_uri?"]],
    [
      "extra",
      "has an undeclared field of a form",
      ["/(like template_args): an undeclared property: did you mean template_args?"],
    ],
    [
      "extraq",
      "has an undeclared parameter",
      ["/(like friend_order): an undeclared parameter: did you mean friend_order?"],
    ],
  ])("%s: %s", async (name, _, expected) => {
    const messages = await check(name);

    expect(messages).toEqual(expected.map((start) => expect.stringContaining(start) as string));
  });

  test("044: has parameters of another API", async () => {
    expect(await check("044")).toEqual([
      expect.stringMatching(/^\/\(#3, 13 characters\): an undeclared parameter: check the spelling/),
      expect.stringMatching(/^\/\(#4, /),
      expect.stringMatching(/^\/\(#6, /),
    ]);
  });
});
