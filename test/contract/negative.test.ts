import { describe, expect, test } from "vitest";
import type { Bundle, Schema } from "../../scripts/lib/model/openapi.js";
import { createValidator } from "../../scripts/lib/schema/example-validator.js";
import type { Recording } from "../../scripts/lib/spec/recordings.js";
import { apis, type TestedApi } from "../support/apis.js";
import { checkFit, checkReplay, checkRequest } from "../support/contract.js";
import { closeObjects } from "../../scripts/lib/schema/strict.js";

// Each check of recordings.test.ts, on recordings that it must reject.

function spoil(
  operation: string,
  name: string,
  change: (recording: Recording) => void,
): { api: TestedApi; recording: Recording } {
  for (const api of apis) {
    const found = api.recordings.find((recording) => recording.operation === operation && recording.case === name);
    if (found) {
      const recording = structuredClone(found);
      change(recording);
      return { api, recording };
    }
  }
  throw new Error(`no recording ${operation}/${name}`);
}

describe("the check of requests rejects", () => {
  test.each<[string, string, string, (recording: Recording) => void, string]>([
    [
      "a comma list that was recorded as JSON",
      "getTalkChannels",
      "success",
      ({ request }) => (request.url = 'https://kapi.kakao.com/v2/api/talk/channels?channel_ids=["_frxjem"]'),
      "url:",
    ],
    [
      "a JSON array that was recorded as a comma list",
      "getTalkProfilesByUserList",
      "success-with-viewer",
      ({ request }) => (request.url = request.url.replace("[9876,5432]", "9876,5432")),
      "url:",
    ],
    [
      "another key than the one of the call",
      "getTalkChannels",
      "success-admin-key",
      ({ request }) => (request.headers["Authorization"] = "KakaoAK ${REST_API_KEY}"),
      "headers:",
    ],
    [
      "a GET with a content type",
      "getTalkProfilesByUserList",
      "success-with-viewer",
      ({ request }) => (request.headers["Content-Type"] = "application/x-www-form-urlencoded;charset=utf-8"),
      "headers:",
    ],
    [
      "a form field that repeats instead of holding JSON",
      "queryTalkProfilesByUserList",
      "success",
      ({ request }) => (request.body = "target_ids=9876&target_id_type=user_id"),
      "body:",
    ],
    [
      "a JSON body with a changed value",
      "deleteTargetUsers",
      "success",
      ({ request }) => (request.body = { ...(request.body as object), file_id: 438 }),
      "body:",
    ],
  ])("%s", async (_, operation, name, change, expected) => {
    const { api, recording } = spoil(operation, name, change);

    const problems = await checkRequest(api, recording);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});

describe("the check of responses rejects", () => {
  test.each<[string, string, string, (recording: Recording) => void, string]>([
    [
      "a field that the spec does not declare",
      "getTalkProfilesByUserList",
      "success-with-viewer",
      ({ response }) => ((response.body as { viewer: Record<string, unknown> }).viewer["profile_image"] = "x"),
      "response body /viewer/profile_image: expected only declared properties, got an undeclared property",
    ],
    [
      "an undeclared field of an element of a top-level array",
      "getApiStatusHistory",
      "success-all",
      ({ response }) => ((response.body as Record<string, unknown>[])[0]!["day"] = 5),
      "response body /0/day: expected only declared properties, got an undeclared property",
    ],
    [
      "a missing required field",
      "getTalkChannels",
      "success",
      ({ response }) => delete (response.body as { user_id?: number }).user_id,
      "response body /user_id: expected a value, got nothing",
    ],
    [
      "an ID as a string",
      "listFriends",
      "success",
      ({ response }) => ((response.body as { elements: { id: unknown }[] }).elements[0]!.id = "00000000001"),
      "response body /elements/0/id: expected integer or null, got a string like",
    ],
    [
      "null where it is not allowed",
      "getTargetUserFile",
      "success",
      ({ response }) => ((response.body as { using_slot: unknown }).using_slot = null),
      "response body /using_slot: expected integer, got null",
    ],
    [
      "a time without its zone where one is described",
      "getTalkChannels",
      "success",
      ({ response }) =>
        ((response.body as { channels: { created_at: string }[] }).channels[0]!.created_at = "2020-04-18 03:17:05"),
      "response body /channels/0/created_at: expected a time like 2026-03-01T09:00:00Z, got a time without a time zone",
    ],
    [
      "an undocumented status",
      "listFriends",
      "success",
      ({ response }) => (response.status = 418),
      "response status : expected one of 200, 400, 401, 403, 500, 502, 503, got 418",
    ],
    [
      "an undocumented body",
      "deleteTargetUsers",
      "success",
      ({ response }) => (response.body = {}),
      "response body : expected no body, got a body",
    ],
    [
      "a missing body",
      "createTargetUserFile",
      "success",
      ({ response }) => delete response.body,
      "response body : expected application/json, got no body",
    ],
    [
      "another content type",
      "createTargetUserFile",
      "success",
      ({ response }) => (response.headers["Content-type"] = "text/html"),
      "response media-type : expected application/json, got text/html",
    ],
    [
      "a header of another form",
      "getTalkProfile",
      "error-invalid-token",
      ({ response }) => (response.headers["WWW-Authenticate"] = "Bearer realm=kakao"),
      "response header /WWW-Authenticate: expected Bearer or KakaoAK error=invalid_token",
    ],
  ])("%s", async (_, operation, name, change, expected) => {
    const { recording } = spoil(operation, name, change);

    const problems = await checkFit(recording);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  test("accepts a new value of an open enum", async () => {
    const { recording } = spoil("getTalkChannels", "success", ({ response }) => {
      (response.body as { channels: { relation: string }[] }).channels[0]!.relation = "MUTED";
    });

    expect(await checkFit(recording)).toEqual([]);
  });

  test("a listed violation that does not occur", async () => {
    const { recording } = spoil("searchImage", "error-page-too-large", (changed) => {
      changed.request.url = changed.request.url.replace("page=51", "page=50");
    });

    expect(await checkFit(recording)).toEqual(["violation query /page maximum does not occur"]);
  });
});

describe("the replay rejects", () => {
  test("a call that differs from the recorded request", async () => {
    const { api, recording } = spoil("getTalkChannels", "success", (changed) => {
      changed.call = { params: { query: { channel_ids: ["_other"] } } };
    });

    const problems = await checkReplay(api, recording);

    expect(problems[0]).toBe("status: expected 200, got 404");
  });

  test("an error that the client would return as data", async () => {
    const { api, recording } = spoil("getTalkProfile", "error-not-talk-user", ({ request }) => {
      request.headers["Authorization"] = "Bearer another";
    });

    const problems = await checkReplay(api, recording);

    expect(problems[0]).toBe("status: expected 400, got 404");
  });
});

describe("closing objects", () => {
  const base = { type: "object", properties: { a: { type: "string" } } };
  const bundle = (schema: Schema): Bundle => ({
    info: { title: "t", version: "1" },
    servers: [],
    paths: {},
    components: { schemas: { Base: base }, responses: { R: { content: { "application/json": { schema } } } } },
  });
  const problems = (schema: Schema, value: unknown): unknown[] =>
    createValidator(closeObjects(bundle(schema)))("/components/responses/R/content/application~1json/schema")(value);

  test("lets the schemas of an allOf declare properties for each other", () => {
    const schema = {
      allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties: { b: { type: "string" } } }],
    };

    expect(problems(schema, { a: "1", b: "2" })).toEqual([]);
    expect(problems(schema, { a: "1", c: "2" })).toHaveLength(1);
  });

  test("closes a component that is used alone", () => {
    expect(problems({ $ref: "#/components/schemas/Base" }, { a: "1", b: "2" })).toHaveLength(1);
  });

  test("leaves a free-form object open", () => {
    expect(problems({ type: "object", additionalProperties: { type: "string" } }, { any: "thing" })).toEqual([]);
  });
});
