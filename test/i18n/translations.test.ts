import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openapiOverlay } from "openapi-format";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readErrorCodes } from "../../scripts/lib/spec/error-codes.js";
import { textsOfBundle } from "../../scripts/lib/i18n/bundle-texts.js";
import { changesOf } from "../../scripts/lib/i18n/changes.js";
import { actionsOf, type Overlay } from "../../scripts/lib/i18n/overlay.js";
import { readBundle } from "../../scripts/lib/model/openapi.js";
import { listApis, root } from "../../scripts/lib/project.js";

const folder = join(root, "generated/openapi");
const errorCodes = readErrorCodes();

function read(file: string): object {
  return parse(readFileSync(join(folder, file), "utf8")) as object;
}

async function apply(bundle: object, overlay: Overlay): Promise<{ data: unknown; unused: unknown[] }> {
  const { data, resultData } = (await openapiOverlay(structuredClone(bundle), {
    overlaySet: overlay as never,
  })) as { data: unknown; resultData: { unusedActions: unknown[] } };
  return { data, unused: resultData.unusedActions };
}

describe.each(listApis())("the overlay of %s", (api) => {
  let applied: Awaited<ReturnType<typeof apply>>;

  beforeAll(async () => {
    applied = await apply(read(`${api}.json`), read(`ko/${api}.overlay.yaml`) as Overlay);
  });

  test("makes the English bundle the Korean one", () => {
    expect(applied.data).toEqual(read(`ko/${api}.json`));
  });

  test("has no action that matches nothing", () => {
    expect(applied.unused).toEqual([]);
  });

  test("is of the same bundle as the YAML", () => {
    expect(read(`ko/${api}.yaml`)).toEqual(read(`ko/${api}.json`));
  });
});

describe("a bundle in another language", () => {
  const bundle = readBundle(join(root, "generated"), "kapi");
  const changes = changesOf("kapi", bundle, errorCodes, "ko", (_, english) => ({
    text: `<${english}>`,
    translated: true,
  }));
  const at = (pointer: string): Record<string, string> =>
    Object.fromEntries(changes.filter((one) => one.pointer === pointer).map(({ member, value }) => [member, value]));

  test("changes every text that the walk finds, and what the bundler adds to it", () => {
    const friends = at("/components/schemas/KakaoAccount/properties/age_range")["description"] ?? "";

    expect(friends).toContain("> 필요한 동의항목: `age_range`");
    expect(changes.length).toBeGreaterThan([...textsOfBundle("kapi", bundle, errorCodes)].length);
  });

  test("explains error codes in the language", () => {
    const [first] = actionsOf(changes.filter(({ value }) => value.includes("- `-401`: <")));

    expect(first?.target).toContain("['responses']['401']");
  });

  test("links to Kakao's pages in the language", () => {
    expect(at("/paths/~1v2~1user~1me/get/externalDocs")["url"]).toMatch(
      /^https:\/\/developers\.kakao\.com\/docs\/(latest\/)?ko\//,
    );
  });

  test("stays English where nothing is translated", () => {
    const none = changesOf("kapi", bundle, errorCodes, "ko", (_, english) => ({ text: english, translated: false }));

    expect(none.filter(({ member }) => member !== "url")).toEqual([]);
  });

  test("is not made when an action of its overlay matches nothing", async () => {
    const overlay = read("ko/karlo.overlay.yaml") as Overlay;
    const action = { target: "$['paths']['/gone']", update: { summary: "없음" } };

    const { unused } = await apply(read("karlo.json"), { ...overlay, actions: [...overlay.actions, action] });

    expect(unused).toHaveLength(1);
  });
});
