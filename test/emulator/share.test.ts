import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PictureStore } from "../../src/emulator/share/picture-store.js";
import { readPicture } from "../../src/emulator/share/read-picture.js";
import { useKakao } from "../support/servers/emulator.js";

const { kakao, send } = await useKakao();

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
  "base64",
);

interface Body {
  infos?: { original: { url: string } };
  code?: number;
}

async function callShare(action: string, init: RequestInit) {
  const headers = { authorization: `KakaoAK ${kakao.keys.native}` };
  const response = await send(`${kakao.baseUrls.kapi}/v2/api/talk/message/image/${action}`, { headers, ...init });
  const text = await response.text();
  const body = (text === "" ? {} : JSON.parse(text)) as Body;
  return { status: response.status, body, url: body.infos?.original.url ?? "" };
}

function upload(bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.set("file", new File([bytes], "picture.png", { type: "image/png" }));
  return callShare("upload", { method: "POST", body: form });
}

describe("an uploaded picture", () => {
  test("is at an address of the emulator, byte for byte", async () => {
    const { body, url } = await upload(png);

    const response = await fetch(url);

    expect(body).toEqual({
      infos: {
        original: { url: expect.any(String) as string, content_type: "image/png", length: 67, width: 1, height: 1 },
      },
    });
    expect(url).toMatch(new RegExp(`^${kakao.url}/`));
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
  });

  test("is gone when it is deleted, and when the world begins anew", async () => {
    const headers = {
      authorization: `KakaoAK ${kakao.keys.javascript}`,
      ka: "sdk/2 os/javascript origin/http%3A%2F%2Flocalhost%3A3000",
    };
    const [first, second] = [await upload(png), await upload(png)];

    const deleted = await callShare(`delete?image_url=${encodeURIComponent(first.url)}`, { method: "DELETE", headers });
    const statuses = [(await fetch(first.url)).status, (await fetch(second.url)).status];
    kakao.reset();

    expect(deleted.status).toBe(200);
    expect(statuses).toEqual([404, 200]);
    expect((await fetch(second.url)).status).toBe(404);
  });

  test("is refused if it is too large, or no picture", async () => {
    const large = Buffer.concat([png, Buffer.alloc(5_000_000)]);

    expect((await upload(large)).body.code).toBe(-602);
    expect((await upload(Buffer.from("GIF"))).body.code).toBe(-911);
    expect((await callShare("upload", { method: "POST", body: new FormData() })).body.code).toBe(-2);
  });
});

describe("a scraped picture", () => {
  test("leads to the original", async () => {
    const body = new URLSearchParams({ image_url: "https://example.com/picture.png" });

    const { url } = await callShare("scrap", { method: "POST", body });
    const response = await fetch(url, { redirect: "manual" });

    expect([response.status, response.headers.get("location")]).toEqual([302, "https://example.com/picture.png"]);
  });

  test("leads nowhere but to the web", async () => {
    const { url } = await callShare("scrap", { method: "POST", body: new URLSearchParams({ image_url: "data:a,b" }) });

    expect((await fetch(url, { redirect: "manual" })).status).toBe(404);
  });
});

describe("the format of a picture", () => {
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 3, 0, 5, 1, 1, 0, 0];
  const gif = [...Buffer.from("GIF89a"), 7, 0, 9, 0];

  test.each([
    ["image/png", [...png], 1, 1],
    ["image/jpeg", jpeg, 5, 3],
    ["image/gif", gif, 7, 9],
  ])("%s is known with its size", (contentType, bytes, width, height) => {
    expect(readPicture(Uint8Array.from(bytes))).toEqual({ contentType, width, height });
  });

  test("of any bytes is read without an error", () => {
    const starts = fc.constantFrom([], [0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47], [0x47, 0x49, 0x46, 0x38]);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 40 }), (start, rest) => {
        readPicture(Uint8Array.from([...start, ...rest]));
      }),
    );
  });
});

test("pictures beyond the limits push out the oldest", () => {
  const store = new PictureStore();
  const big = { contentType: "image/png", bytes: new Uint8Array(30_000_000) };

  const ids = [store.add(big), store.add(big), store.add(big)];

  expect(ids.map((id) => store.get(id) !== undefined)).toEqual([false, true, true]);
});
