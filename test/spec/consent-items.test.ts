import { describe, expect, test } from "vitest";
import { readConsentItems } from "../../scripts/lib/spec/consent-items.js";
import { listOperations } from "../../scripts/lib/model/openapi.js";
import { apis } from "../support/apis.js";

const items = readConsentItems();
const kapi = apis.find(({ id }) => id === "kapi")!.bundle;
const schemas = kapi.components!.schemas!;

/** Consent items that no operation of the spec requires or shows, known by name only. */
const withoutNames = ["talk_chats", "talk_calendar_advanced", "talk_calendar_task_advanced"];

describe("the consent items", () => {
  test("are the scopes of the access token", () => {
    const { flows } = kapi.components!.securitySchemes!.accessToken as unknown as {
      flows: { authorizationCode: { scopes: object } };
    };

    expect([...Object.keys(items), ...withoutNames].sort()).toEqual(Object.keys(flows.authorizationCode.scopes).sort());
  });

  test.each(Object.entries(items))("%s has a name in both languages", (_, { name, korean }) => {
    expect(name).toMatch(/^[A-Z]/);
    expect(korean).not.toBe("");
  });

  test("are said in the description of what they add", () => {
    const { email, name } = schemas.KakaoAccount!.properties!;

    expect(name).toMatchObject({ "x-kakao-consent": ["name"] });
    expect(name!.description).toBe("Name of the user. Requires the consent item `name`.");
    expect(email!.description).toMatch(/\. Requires the consent item `account_email`\.$/);
    expect(schemas.TalkProfile!.properties!.nickName!.description).toContain(
      "Requires the consent item `profile_nickname`, or `profile` in an older app.",
    );
    expect(schemas.OidcUserInfo!.properties!.birthdate!.description).toContain("`birthyear` or `birthday`.");
  });

  test("are required only where a call fails without them", () => {
    const required = (operationId: string) =>
      listOperations(kapi).find(({ operation }) => operation.operationId === operationId)!.operation.security[0];

    expect(required("getUserMe")).toEqual({ accessToken: [] });
    expect(required("getTalkProfile")).toEqual({ accessToken: [] });
    expect(required("getOidcUserInfo")).toEqual({ accessToken: ["openid"] });
    expect(required("sendFriendsMessageDefault")).toEqual({ accessToken: ["talk_message"] });
  });
});
