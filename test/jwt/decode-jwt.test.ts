import { describe, expect, test } from "vitest";
import { decodeJwt } from "../../src/jwt/decode-jwt.js";

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const header = encode({ alg: "RS256" });

describe("decodeJwt", () => {
  test("returns header and claims, in any language", () => {
    const claims = { nickname: "라이언 🦁 ÿ?>", iat: 1 };

    const token = `${header}.${encode(claims)}`;

    expect(decodeJwt(`${token}.c2ln`)).toEqual({
      header: { alg: "RS256" },
      claims,
      signedText: token,
      signature: "c2ln",
    });
  });

  test("keeps every digit of an integer", () => {
    const claims = Buffer.from('{"iat":9007199254740993}').toString("base64url");

    expect(decodeJwt(`${header}.${claims}.`)?.claims).toEqual({ iat: 9007199254740993n });
  });

  test.each([
    ["two parts", `${header}.${header}`],
    ["five parts", `${header}.${header}.a.b.c`],
    ["an empty part", `${header}..c2ln`],
    ["base64 that is not for URLs", `${header}.${Buffer.from('{"a":"ÿ?>"}').toString("base64")}.c2ln`],
    ["bytes that are not UTF-8", `${header}.${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}.c2ln`],
    ["what is not JSON", `${header}.${Buffer.from("nonsense").toString("base64url")}.c2ln`],
    ["a list", `${header}.${encode([])}.c2ln`],
    ["null", `${encode(null)}.${header}.c2ln`],
    ["text", "nonsense"],
    ["base64url whose unused bits are set", `${header}.e31.c2ln`],
    ["base64url with padding", `${header}.e30=.c2ln`],
  ])("returns nothing for %s", (_, token) => {
    expect(decodeJwt(token)).toBeUndefined();
  });
});
