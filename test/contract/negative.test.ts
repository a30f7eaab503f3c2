import { describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/lib/openapi.js";
import { createValidator } from "../../scripts/lib/validator.js";
import type { Recording } from "../../scripts/redocly/lib/recordings.js";
import { apis, type TestedApi } from "../support/apis.js";
import { checkReplay, checkRequest, checkResponse } from "../support/contract.js";
import { closeObjects } from "../../scripts/lib/strict.js";

// Each check of recordings.test.ts, on recordings that it must refuse.

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

describe("the check of requests refuses", () => {
  test.each<[string, string, string, (recording: Recording) => void, string]>([
    [
      "a comma list that was recorded as JSON",
      "getTalkChannels",
      "success-access-token",
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
      "success-nickname-only",
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

describe("the check of answers refuses", () => {
  test.each<[string, string, string, (recording: Recording) => void, string]>([
    [
      "a field that the description does not declare",
      "getTalkProfilesByUserList",
      "success-with-viewer",
      ({ response }) => ((response.body as { viewer: Record<string, unknown> }).viewer["profile_image"] = "x"),
      'body /viewer must NOT have unevaluated properties {"unevaluatedProperty":"profile_image"}',
    ],
    [
      "an undeclared field of an element of a top-level array",
      "getApiStatusHistory",
      "success-all",
      ({ response }) => ((response.body as Record<string, unknown>[])[0]!["day"] = 5),
      'body /0 must NOT have unevaluated properties {"unevaluatedProperty":"day"}',
    ],
    [
      "a missing required field",
      "getTalkChannels",
      "success-access-token",
      ({ response }) => delete (response.body as { user_id?: number }).user_id,
      "body / must have required property 'user_id'",
    ],
    [
      "an ID as text",
      "listFriends",
      "success",
      ({ response }) => ((response.body as { elements: { id: unknown }[] }).elements[0]!.id = "00000000001"),
      "body /elements/0/id must be integer,null",
    ],
    [
      "null where it is not allowed",
      "getTargetUserFile",
      "success",
      ({ response }) => ((response.body as { using_slot: unknown }).using_slot = null),
      "body /using_slot must be integer",
    ],
    [
      "a time without its zone where one is described",
      "getTalkChannels",
      "success-access-token",
      ({ response }) =>
        ((response.body as { channels: { created_at: string }[] }).channels[0]!.created_at = "2020-04-18 03:17:05"),
      'body /channels/0/created_at must match format "date-time"',
    ],
    [
      "a status that is not described",
      "listFriends",
      "success",
      ({ response }) => (response.status = 429),
      "status 429 is not described",
    ],
    [
      "a body where none is described",
      "deleteTargetUsers",
      "success",
      ({ response }) => (response.body = {}),
      "a body is recorded, none is described",
    ],
    [
      "a missing body",
      "createTargetUserFile",
      "success",
      ({ response }) => delete response.body,
      "the body is missing, application/json is described",
    ],
    [
      "another content type",
      "createTargetUserFile",
      "success",
      ({ response }) => (response.headers["Content-type"] = "text/html"),
      "the content type is text/html, application/json is described",
    ],
    [
      "a header of another form",
      "getTalkProfile",
      "error-invalid-token",
      ({ response }) => (response.headers["WWW-Authenticate"] = "Bearer realm=kakao"),
      "header WWW-Authenticate is Bearer realm=kakao",
    ],
  ])("%s", (_, operation, name, change, expected) => {
    const { api, recording } = spoil(operation, name, change);

    const problems = checkResponse(api, recording);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  test("accepts a new value of an open enum", () => {
    const { api, recording } = spoil("getTalkChannels", "success-access-token", ({ response }) => {
      (response.body as { channels: { relation: string }[] }).channels[0]!.relation = "MUTED";
    });

    expect(checkResponse(api, recording)).toEqual([]);
  });
});

describe("the replay refuses", () => {
  test("a call that differs from the recorded request", async () => {
    const { api, recording } = spoil("getTalkChannels", "success-access-token", (changed) => {
      changed.call = { params: { query: { channel_ids: ["_other"] } } };
    });

    const problems = await checkReplay(api, recording);

    expect(problems[0]).toBe("status: expected 200, found 404");
  });

  test("an error that the client would have to give as data", async () => {
    const { api, recording } = spoil("getTalkProfile", "error-not-talk-user", ({ request }) => {
      request.headers["Authorization"] = "Bearer another";
    });

    const problems = await checkReplay(api, recording);

    expect(problems[0]).toBe("status: expected 400, found 404");
  });
});

describe("closing objects", () => {
  const base = { type: "object", properties: { a: { type: "string" } } };
  const bundle = (schema: object): Bundle => ({
    info: { title: "t", version: "1" },
    servers: [],
    paths: {},
    components: { schemas: { Base: base }, responses: { R: { content: { "application/json": { schema } } } } },
  });
  const problems = (schema: object, value: unknown): unknown[] =>
    createValidator(closeObjects(bundle(schema)))("/components/responses/R/content/application~1json/schema")(value);

  test("lets the members of an allOf declare members for each other", () => {
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
