import { describe, expect, test } from "vitest";
import { readNextAddress } from "../../src/client/pagination/next-address.js";
import { KakaoResponseError } from "../../src/errors.js";
import { queriesOf, walk } from "../support/servers/pages.js";

const friends = "GET /v1/api/talk/friends";
const own = "https://kapi.kakao.com/v1/api/talk/friends";

describe("the address of a next page", () => {
  test.each<[string, unknown]>([
    ["another host", "https://evil.example/v1/api/talk/friends?offset=3&key=secret"],
    ["a host that begins alike", "https://kapi.kakao.com.evil.example/v1/api/talk/friends?offset=3"],
    ["a host that ends alike", "https://evil-kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["a host with a final dot", "https://kapi.kakao.com./v1/api/talk/friends?offset=3"],
    ["another API of Kakao", "https://dapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["another port", "https://kapi.kakao.com:8443/v1/api/talk/friends?offset=3"],
    ["the host in place of a user", "https://kapi.kakao.com@evil.example/v1/api/talk/friends?offset=3"],
    ["the host in place of a user and a port", "https://kapi.kakao.com:443@evil.example/v1/api/talk/friends?offset=3"],
    ["a user", "https://secret@kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["a password", "https://:secret@kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["a backslash", "https://evil.example\\@kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["no scheme", "//kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["no scheme and another host", "//evil.example/v1/api/talk/friends?offset=3"],
    ["plain HTTP", "http://kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["a scheme that is no web", "ftp://kapi.kakao.com/v1/api/talk/friends?offset=3"],
    ["a script", "javascript:secret"],
    ["another path", "https://kapi.kakao.com/v1/user/unlink?offset=3"],
    ["a longer path", "https://kapi.kakao.com/v1/api/talk/friends/?offset=3"],
    ["a path that climbs", "https://kapi.kakao.com/v1/api/talk/friends/../profile?offset=3"],
    ["a path without a host", "/v1/api/talk/friends?offset=3"],
    ["a query alone", "?offset=3"],
    ["a number", 3],
    ["an object", { offset: 3 }],
  ])("is refused, and nothing sent, when it has %s", async (_, after_url) => {
    const found = await walk("kapi", friends, () => ({ elements: [{ uuid: "a" }], after_url }));

    expect(found.requests).toHaveLength(1);
    expect(found.items).toEqual([{ uuid: "a" }]);
    expect(found.error).toBeInstanceOf(KakaoResponseError);
    expect(String(found.error)).toMatch(
      /listFriends: expected the address of the next page at https:\/\/kapi\.kakao\.com/,
    );
    expect(String(found.error)).not.toContain("secret");
  });

  test.each<[string, string, string]>([
    ["friends", friends, `${own}?offset=3`],
    ["friends, with the default port", friends, "https://kapi.kakao.com:443/v1/api/talk/friends?offset=3"],
    ["user IDs", "GET /v1/user/ids", "https://kapi.kakao.com/v1/user/ids?from_id=3"],
    ["user IDs by plain HTTP, as Kakao writes it", "GET /v1/user/ids", "http://kapi.kakao.com/v1/user/ids?from_id=3"],
  ])("leads to the next page of %s, over HTTPS", async (_, key, after_url) => {
    const found = await walk("kapi", key, (_, index) => ({ elements: [], after_url: index === 0 ? after_url : null }));

    expect(found.error).toBeUndefined();
    expect(found.requests).toHaveLength(2);
    expect(found.requests[1]!.url).toMatch(/^https:\/\/kapi\.kakao\.com\/.*=3$/);
  });

  test.each([
    ["another host", "http://evil.example/v1/user/ids?from_id=3"],
    ["the port of HTTPS", "http://kapi.kakao.com:443/v1/user/ids?from_id=3"],
    ["another path", "http://kapi.kakao.com/v1/user/logout?from_id=3"],
  ])("may be plain HTTP for user IDs, but not with %s", async (_, after_url) => {
    const found = await walk("kapi", "GET /v1/user/ids", () => ({ elements: [1], after_url }));

    expect(found.requests).toHaveLength(1);
    expect(found.error).toBeInstanceOf(KakaoResponseError);
  });

  test.each([
    ["Kakao's own", own],
    ["that of the client", "http://localhost:4010/k/v1/api/talk/friends"],
    ["that of the call", "https://proxy.example/v1/api/talk/friends"],
  ])("may be %s where others are used, and the call goes where the caller wants it", async (_, address) => {
    const response = (_: Request, index: number) => ({ after_url: index === 0 ? `${address}?offset=3` : null });
    const args = { baseUrl: "https://proxy.example/" };

    const found = await walk("kapi", friends, response, { baseUrl: "http://localhost:4010/k/", args });

    expect(found.requests[1]!.url).toBe("https://proxy.example/v1/api/talk/friends?offset=3");
  });

  test("is never that of a client's other address when that is no address", async () => {
    const found = await walk("kapi", friends, () => ({ after_url: "https://evil.example/v1/api/talk/friends" }), {
      args: { baseUrl: "https://proxy.example" },
      baseUrl: "/k",
    });

    expect(found.error).toBeInstanceOf(KakaoResponseError);
  });

  test("returns the operation's own parameters only, over those of the caller", async () => {
    const after_url = `${own}?limit=5&offset=3&app_key=secret&friend_order=`;
    const args = { params: { query: { limit: 3, order: "desc" } } };

    const found = await walk("kapi", friends, (_, index) => (index === 0 ? { after_url } : {}), { args });

    expect(queriesOf(found)[1]).toEqual({ limit: "5", offset: "3", friend_order: "", order: "desc" });
  });

  test("does not reach the prototype of an object by a name in its query", () => {
    const pagination = { items: "/a", next: "/b", parameters: ["offset"] };
    const source = {
      operation: { operationId: "list", security: [] },
      path: "/list",
      baseUrls: ["https://api.example"],
    };

    const values = readNextAddress("https://api.example/list?__proto__=1&offset=2", pagination, source);

    expect(values).toEqual({ offset: "2" });
  });
});
