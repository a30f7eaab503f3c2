import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundaryOf, type FormFields, readMultipart } from "../../src/contract/read/multipart.js";

async function write(form: FormData): Promise<{ text: string; contentType: string }> {
  const response = new Response(form);
  return { text: await response.text(), contentType: response.headers.get("content-type")! };
}

const crlf = (lines: readonly string[]) => lines.join("\r\n");

describe("readMultipart", () => {
  test("reads what fetch writes, texts whole and of files that they are some", async () => {
    // Line breaks of texts become CRLF by the standard.
    const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\r\n]/.test(value));
    const name = text.filter((value) => value !== "" && !/%(22|0D|0A)|\\/i.test(value));
    const field = fc.tuple(
      name,
      fc.oneof(
        text,
        name.map((file) => ({ name: file })),
      ),
    );

    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 4 }), async (fields) => {
        const form = new FormData();
        for (const [key, value] of fields)
          form.append(key, typeof value === "string" ? value : new File([key], value.name));
        const { text: body, contentType } = await write(form);

        expect(readMultipart(body, boundaryOf(contentType)!)).toEqual(
          fields.map(([key, value]) => [key, typeof value === "string" ? value : {}]),
        );
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, string, FormFields | undefined]>([
    ["line breaks of other programs", '--b\nContent-Disposition: form-data; name="a"\n\n1\n--b--\n', [["a", "1"]]],
    [
      "names without quotation marks, in any case",
      crlf([
        "--b",
        "content-disposition: form-data; filename=a.png; name=file",
        "Content-Type: image/png",
        "",
        "\u0000",
        "--b--",
      ]),
      [["file", {}]],
    ],
    [
      "escaped quotation marks",
      crlf(["--b", 'Content-Disposition: form-data; name="a\\"b%22"', "", "", "--b--", ""]),
      [['a"b"', ""]],
    ],
    [
      "text before the first part",
      crlf(["preamble", "--b", 'Content-Disposition: form-data; name="a"', "", "x", "--b--"]),
      [["a", "x"]],
    ],
    ["no part at all", "--b--\r\n", []],
    ["a body that is cut off", crlf(["--b", 'Content-Disposition: form-data; name="a"', "", "x"]), undefined],
    ["a part without a name", crlf(["--b", "Content-Type: text/plain", "", "x", "--b--"]), undefined],
    ["another boundary", crlf(["--c", 'Content-Disposition: form-data; name="a"', "", "x", "--c--"]), undefined],
    ["JSON", "{}", undefined],
  ])("reads %s", (_, text, expected) => {
    expect(readMultipart(text, "b")).toEqual(expected);
  });

  test("takes a value that looks like a header for a value", () => {
    const text = crlf([
      "--b",
      'Content-Disposition: form-data; name="a"',
      "",
      'Content-Disposition: form-data; name="x"',
      "",
      "--b--",
    ]);

    expect(readMultipart(text, "b")).toEqual([["a", 'Content-Disposition: form-data; name="x"\r\n']]);
  });
});

describe("boundaryOf", () => {
  test.each([
    ["multipart/form-data; boundary=abc", "abc"],
    ['multipart/form-data; charset=utf-8; boundary="a b"', "a b"],
    ["multipart/form-data", undefined],
    [undefined, undefined],
  ])("%s", (contentType, expected) => {
    expect(boundaryOf(contentType)).toBe(expected);
  });
});
