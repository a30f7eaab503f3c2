import { describe, expect, test } from "vitest";
import { withNote, writeNotes } from "../../scripts/lib/model/notes.js";
import type { Bundle } from "../../scripts/lib/model/openapi.js";

function write(schemas: Record<string, object>): Record<string, Record<string, unknown>> {
  const bundle = { openapi: "3.1.0", paths: {}, components: { schemas } } as unknown as Bundle;
  return writeNotes(bundle).components!.schemas as unknown as Record<string, Record<string, unknown>>;
}

describe("writeNotes", () => {
  test("writes evidence and unknowns behind the description", () => {
    const { Shop } = write({
      Shop: { description: "A shop.", "x-kakao-evidence": "inferred", "x-kakao-unknown": "The limit is unknown." },
    });

    expect(Shop?.["description"]).toBe("A shop. Not found in Kakao's pages; inferred. The limit is unknown.");
  });

  test("keeps the description of a reference's target", () => {
    const { Owner } = write({
      Shop: { description: "A shop." },
      Owner: { $ref: "#/components/schemas/Shop", "x-kakao-evidence": "sdk" },
    });

    expect(Owner?.["description"]).toBe("A shop. Not found in Kakao's pages; known from its SDKs.");
  });

  test("leaves alone what is plainly documented, and examples", () => {
    const shop = { description: "A shop.", examples: [{ "x-kakao-evidence": "sdk" }] };

    expect(write({ Shop: shop })["Shop"]).toEqual(shop);
  });
});

describe("withNote", () => {
  test("starts a paragraph behind a list", () => {
    expect(withNote("One of:\n\n- a\n- b", "A note.")).toBe("One of:\n\n- a\n- b\n\nA note.");
  });

  test("is the note alone where nothing is described", () => {
    expect(withNote(undefined, "A note.")).toBe("A note.");
  });
});
