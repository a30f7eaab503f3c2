import { describe, expect, test } from "vitest";
import { decodeJwtParts } from "../../src/contract/tokens.js";

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const header = encode({ alg: "RS256" });

describe("decodeJwtParts", () => {
  test("reads header and claims, in any language", () => {
    const claims = { nickname: "라이언 🦁 ÿ?>", iat: 1 };

    expect(decodeJwtParts(`${header}.${encode(claims)}.c2ln`)).toEqual([{ alg: "RS256" }, claims]);
  });

  test.each([
    ["two parts", `${header}.${header}`],
    ["five parts", `${header}.${header}.a.b.c`],
    ["an empty part", `${header}..c2ln`],
    ["base64 that is not for URLs", `${header}.${Buffer.from('{"a":"ÿ?>"}').toString("base64")}.c2ln`],
    ["bytes that are no UTF-8", `${header}.${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}.c2ln`],
    ["what is no JSON", `${header}.${Buffer.from("nonsense").toString("base64url")}.c2ln`],
    ["a list", `${header}.${encode([])}.c2ln`],
    ["null", `${encode(null)}.${header}.c2ln`],
    ["a text", "nonsense"],
  ])("finds no token in %s", (_, token) => {
    expect(decodeJwtParts(token)).toBeUndefined();
  });
});
