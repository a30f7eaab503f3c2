import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Bundle, listOperations, listWebhooks, resolveRef, type Schema } from "../../scripts/lib/model/openapi.js";
import { root } from "../../scripts/lib/project.js";
import { personalKinds } from "../../src/redact/shapes.js";
import { apis } from "../support/apis.js";

/** Names that sound personal or secret, in whatever way they are written. */
const sounds =
  /^(sub|ci|code|state|nonce|memo|email|birth(day|year|date))$|(^|_)(user_?id|target_ids?|viewer_id|client_id|device_id|uuids?|phone(_?number\d?)?|nick_?name|image_url|thumbnail_image)$|^(name|\w+_birth_date|(receiver|legal)_name|(access|refresh|id|push|user)_token|client_secret|code_verifier|zip_code)$/i;

/**
 * Names that sound so and are neither: of places, calendars of a service, its pictures and channels, and error codes.
 */
const harmless = [
  /^\w*(Place|LotAddress|RoadAddress|Region)\w*\./,
  /^(Transit(Stop|Vehicle)|(Named|Origin)Point|Route(Road|Guide))\./,
  /^(SubscribedCalendar|SubscribableCalendar|EventBanner)\./,
  /^Message\w+\.\w*image_url$/,
  /^(\w*Error|MessageFailure)\.code$/,
  /\.(channel|plus_friend)_uuid$/,
];

interface Named {
  readonly place: string;
  readonly schema: Schema;
}

function propertiesOf(bundle: Bundle): Named[] {
  return Object.entries(bundle.components?.schemas ?? {}).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).map(([property, schema]) => ({ place: `${name}.${property}`, schema })),
  );
}

function parametersOf(bundle: Bundle): Named[] {
  return [...listOperations(bundle), ...listWebhooks(bundle)].flatMap(({ operation }) =>
    (operation.parameters ?? []).map((parameter) => {
      const { name, schema, content } = resolveRef(bundle, parameter);
      return { place: `${operation.operationId}.${name}`, schema: schema ?? content!["application/json"]!.schema! };
    }),
  );
}

/** Returns whether a schema, its items or its variants carry the key. */
function isMarked(bundle: Bundle, schema: Schema): boolean {
  const { items, anyOf = [], oneOf = [], allOf = [], ...own } = { ...resolveRef(bundle, schema), ...schema };
  const parts = [...anyOf, ...oneOf, ...allOf, ...(items ? [items] : [])];
  return own["x-kakao-personal"] !== undefined || parts.some((part) => isMarked(bundle, part));
}

function holdsText(bundle: Bundle, schema: Schema): boolean {
  const { type, items, const: only, enum: some } = resolveRef(bundle, schema);
  if (items) return holdsText(bundle, items);
  return only === undefined && some === undefined && /string|integer/.test(String(type));
}

describe.each(apis)("personal data of $id", ({ bundle }) => {
  test("carries x-kakao-personal wherever the name of a value sounds of it", () => {
    const unmarked = [...propertiesOf(bundle), ...parametersOf(bundle)]
      .filter(({ place }) => sounds.test(place.split(".").at(-1)!) && !harmless.some((pattern) => pattern.test(place)))
      .filter(({ schema }) => holdsText(bundle, schema) && !isMarked(bundle, schema))
      .map(({ place }) => `${place}: add x-kakao-personal, or a pattern to harmless in this test`);

    expect(unmarked).toEqual([]);
  });
});

describe("the search for personal data", () => {
  test("finds a value without the key, and leaves one with it", () => {
    const bundle = { info: {}, servers: [] } as unknown as Bundle;

    expect(isMarked(bundle, { type: "string" })).toBe(false);
    expect(isMarked(bundle, { type: "array", items: { type: "string", "x-kakao-personal": "id" } })).toBe(true);
  });
});

describe("the kinds of personal data", () => {
  test("are the same for the lint, the redaction and CONTRIBUTING.md", () => {
    const config = parse(readFileSync(join(root, "redocly.yaml"), "utf8")) as {
      rules: Record<string, { values: Record<string, string[]> }>;
    };
    const [, section = ""] = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("### `x-kakao-personal`");
    const [table = ""] = section.split("\n#");

    expect(config.rules["kakao/known-extensions"]!.values["x-kakao-personal"]).toEqual(personalKinds);
    expect(Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, kind]) => kind)).toEqual(personalKinds);
  });
});
