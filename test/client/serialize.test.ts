import { describe, expect, test } from "vitest";
import type { ClientWireForm, Operation } from "../../src/client/operations.js";
import {
  serializeForm,
  serializeJson,
  serializeParts,
  serializePath,
  serializeQuery,
} from "../../src/client/call/serialize.js";
import { KakaoError } from "../../src/errors.js";

type Encodings = Readonly<Record<string, ClientWireForm>>;

const withQuery = (query: Encodings = {}): Operation => ({ operationId: "getTest", security: [], query });
const withForm = (form: Encodings = {}): Operation => ({ operationId: "postTest", security: [], form });

describe("serializeQuery", () => {
  test("writes a comma list as Kakao's curl shows it", () => {
    expect(serializeQuery({ channel_ids: ["_a", "_b"] }, withQuery({ channel_ids: "comma" }))).toBe(
      "channel_ids=_a,_b",
    );
  });

  test("writes a JSON array as Kakao's curl shows it", () => {
    expect(serializeQuery({ target_ids: [9876, 5432] }, withQuery({ target_ids: "json" }))).toBe(
      "target_ids=[9876,5432]",
    );
  });

  test("keeps the caller's order and leaves undefined values out", () => {
    expect(serializeQuery({ b: 1, a: undefined, c: false }, withQuery())).toBe("b=1&c=false");
  });

  test.each<[string, ClientWireForm | undefined, unknown, string]>([
    ["a plain value", undefined, "a&b=c+d%e #가", "a%26b%3Dc%2Bd%25e%20%23%EA%B0%80"],
    ["an item of a list", "comma", ["a,b", "c&d"], "a%2Cb,c%26d"],
    ["JSON", "json", ["a&b", "가"], "[%22a%26b%22,%22%EA%B0%80%22]"],
    ["an item between pipes", "pipe", ["1,2,name=가", "c&d"], "1%2C2%2Cname%3D%EA%B0%80%7Cc%26d"],
  ])("encodes what would break out of %s", (_, encoding, value, expected) => {
    const query = serializeQuery({ x: value }, withQuery(encoding && { x: encoding }));

    expect(query).toBe(`x=${expected}`);
    expect(new URL(`https://test.example/?${query}`).search).toBe(`?${query}`);
  });
});

describe("a list whose name is repeated", () => {
  test("has its name in front of each item", () => {
    expect(serializeQuery({ ids: ["a:1", "b"], y: 1 }, withQuery({ ids: "repeated" }))).toBe("ids=a%3A1&ids=b&y=1");
    expect(serializeForm({ ids: ["a", "b"] }, withForm({ ids: "repeated" }))).toBe("ids=a&ids=b");
  });

  test("is not written when it is empty", () => {
    expect(serializeQuery({ ids: [] }, withQuery({ ids: "repeated" }))).toBe("");
  });
});

describe("an empty list", () => {
  test.each<[ClientWireForm, string]>([
    ["comma", ""],
    ["pipe", ""],
    ["repeated", ""],
    ["json", "ids=[]"],
  ])("written as %s is %j, since no value stands for it but in JSON", (encoding, written) => {
    expect(serializeQuery({ ids: [] }, withQuery({ ids: encoding }))).toBe(written);
    expect(decodeURIComponent(serializeForm({ ids: [] }, withForm({ ids: encoding })))).toBe(written);
  });
});

describe("serializeParts", () => {
  const upload: Operation = { operationId: "upload", security: [], form: { file: "file" }, multipart: true };

  test("writes a File with its name, a Blob without one, and everything else as text", async () => {
    const parts = serializeParts({ file: new File(["a"], "a.png", { type: "image/png" }), secure: true }, upload);
    const blob = serializeParts({ file: new Blob(["b"]) }, upload).get("file") as File;

    expect([...parts.keys()]).toEqual(["file", "secure"]);
    expect(parts.get("file")).toMatchObject({ name: "a.png", type: "image/png" });
    expect(parts.get("secure")).toBe("true");
    expect(await blob.text()).toBe("b");
  });

  test.each([
    ["base64", "string"],
    [[new Blob()], "object"],
    [{}, "object"],
  ])("refuses %j as a file", (file, type) => {
    expect(() => serializeParts({ file }, upload)).toThrow(new KakaoError(`upload: file must be a Blob, got ${type}`));
  });
});

describe("a parameter of the path that may be left out", () => {
  const search: Operation = { operationId: "search", security: [], path: { format: "json" } };

  test.each([[undefined], [{}], [{ format: undefined }]])("is sent as Kakao assumes it (%j)", (values) => {
    expect(serializePath("/search.{format}", values, search)).toBe("/search.json");
  });

  test("is refused where Kakao assumes nothing", () => {
    expect(() => serializePath("/a/{id}", {}, search)).toThrow(
      new KakaoError("search: missing path parameter id: pass params.path.id"),
    );
  });

  test("is sent as it is given", () => {
    expect(serializePath("/search.{format}", { format: "xml" }, search)).toBe("/search.xml");
  });
});

describe("serializeForm", () => {
  test("writes objects as JSON inside their field, percent-encoded", () => {
    const text = serializeForm(
      { template: { text: "a&b 가" }, ids: [1, 2], note: "x y" },
      withForm({ template: "json", ids: "comma" }),
    );

    expect(Object.fromEntries(new URLSearchParams(text))).toEqual({
      template: '{"text":"a&b 가"}',
      ids: "1,2",
      note: "x y",
    });
  });

  test("leaves undefined fields out", () => {
    expect(serializeForm({ a: undefined, b: true }, withForm())).toBe("b=true");
  });
});

describe("a list separated by pipes", () => {
  test("has no item that holds one, which would be read as two", () => {
    expect(() => serializeQuery({ x: ["1,2,name=a|b"] }, withQuery({ x: "pipe" }))).toThrow(
      new KakaoError('getTest: x must not hold "|"'),
    );
  });
});

describe("a value that cannot be written", () => {
  test.each<[string, ClientWireForm | undefined, unknown, string]>([
    ["null", undefined, null, "x is null, which cannot be sent: omit it"],
    ["null for JSON", "json", null, "x is null, which cannot be sent: omit it"],
    ["a string for a comma list", "comma", "a,b", "x must be an array, got string"],
    ...[null, undefined, {}].map((item): [string, ClientWireForm, unknown, string] => [
      item === null ? "a list with null" : `a list with ${typeof item}`,
      "comma",
      ["a", item],
      "x must hold strings, numbers or booleans: remove null, undefined and objects",
    ]),
    ["an array for a single value", undefined, ["a"], "x must be a string, a number or a boolean, got an array"],
    ["an object for a single value", undefined, { a: 1 }, "x must be a string, a number or a boolean, got an object"],
    ["a function", undefined, () => 1, "x must be a string, a number or a boolean, got a function"],
    ["a symbol", undefined, Symbol("a"), "x must be a string, a number or a boolean, got a symbol"],
    ["JSON with a function", "json", { a: () => 1 }, "x.a is a function, which cannot be sent"],
    ["JSON with a symbol", "json", [Symbol("a")], "x.0 is a symbol, which cannot be sent"],
    [
      "JSON that writes NaN",
      "json",
      { a: { toJSON: () => [NaN] } },
      "x.a.0 is NaN: pass a finite number, or a bigint beyond 2^53 - 1",
    ],
  ])("is refused with its operation and field, when it is %s", (_, encoding, value, message) => {
    const encodings = encoding && { x: encoding };

    expect(() => serializeQuery({ x: value }, withQuery(encodings))).toThrow(new KakaoError(`getTest: ${message}`));
    expect(() => serializeForm({ x: value }, withForm(encodings))).toThrow(new KakaoError(`postTest: ${message}`));
  });
});

describe("a number", () => {
  const advice = "pass a finite number, or a bigint beyond 2^53 - 1";

  test.each([NaN, Infinity, -Infinity, 2 ** 53, 1e21])("that is %d is refused wherever it is", (value) => {
    expect(() => serializeQuery({ x: value }, withQuery())).toThrow(
      new KakaoError(`getTest: x is ${value}: ${advice}`),
    );
    expect(() => serializeForm({ x: [1, value] }, withForm({ x: "comma" }))).toThrow(`postTest: x.1 is ${value}: `);
    expect(() => serializeForm({ x: { a: [value] } }, withForm({ x: "json" }))).toThrow(
      `postTest: x.a.0 is ${value}: `,
    );
    expect(() => serializeJson({ a: { b: value } }, withForm())).toThrow(`postTest: body.a.b is ${value}: ${advice}`);
  });

  test.each([0.5, -127.1, 2 ** 53 - 1, 2n ** 60n])("that is %d is written", (value) => {
    expect(serializeQuery({ x: value }, withQuery())).toBe(`x=${value}`);
    expect(serializeJson({ a: [value, null, "NaN"] }, withForm())).toBe(`{"a":[${value},null,"NaN"]}`);
  });
});

test("a value that has no end is refused with its name, not as a TypeError of the runtime", () => {
  const template: Record<string, unknown> = { object_type: "text" };
  template["link"] = { template };

  const problem = "x.link.template.link is circular or nested too deeply";
  expect(() => serializeForm({ x: template }, withForm({ x: "json" }))).toThrow(new KakaoError(`postTest: ${problem}`));
  expect(() => serializeJson({ x: template }, withForm())).toThrow("postTest: body.x.link.template is circular");
  const written = { toJSON: () => template };
  expect(() => serializeForm({ x: written }, withForm({ x: "json" }))).toThrow("is circular or nested too deeply");
  expect(serializeForm({ x: new Date(0) }, withForm({ x: "json" }))).toBe("x=%221970-01-01T00%3A00%3A00.000Z%22");
});

describe("what callers without types pass", () => {
  const notPlain: [string, unknown][] = [
    ["URLSearchParams", new URLSearchParams({ a: "1" })],
    ["FormData", new FormData()],
    ["Map", new Map([["a", 1]])],
    ["Array", [1]],
    ["String", "a=1"],
    ["Function", () => 1],
    ["Number", 7],
  ];

  test.each(notPlain)("is refused when it is not a plain object: %s", (kind, value) => {
    const problem = `must be a plain object, got ${kind}`;

    expect(() => serializeForm(value as never, withForm())).toThrow(new KakaoError(`postTest: body ${problem}`));
    expect(() => serializeJson(value, withForm())).toThrow(new KakaoError(`postTest: body ${problem}`));
    expect(() => serializeQuery(value as never, withQuery())).toThrow(
      new KakaoError(`getTest: params.query ${problem}`),
    );
  });

  test("may be an instance of a class or an object without a prototype: its own properties are sent", () => {
    class Body {
      a = 1;
      get b() {
        return this.a + 1;
      }
    }

    expect(serializeForm(new Body() as never, withForm())).toBe("a=1");
    expect(serializeQuery(Object.assign(Object.create(null) as object, { a: 1 }) as never, withQuery())).toBe("a=1");
    expect(serializeJson(new Body(), withForm())).toBe('{"a":1}');
  });

  test("is never what others have added to the prototype of all objects", () => {
    Object.assign(Object.prototype, { polluted: "yes" });
    const sent = [serializeQuery({ a: 1 }, withQuery()), serializeForm({ a: 1 }, withForm())];
    Reflect.deleteProperty(Object.prototype, "polluted");

    expect(sent).toEqual(["a=1", "a=1"]);
  });

  test("is refused when it is null for a form", () => {
    expect(() => serializeForm(null as never, withForm())).toThrow(
      new KakaoError("postTest: body is null, which cannot be sent: omit it"),
    );
  });

  test("has U+FFFD in a query for half of a surrogate pair, as in a form", () => {
    const half = "a\ud83d";

    expect(serializeQuery({ x: half }, withQuery())).toBe("x=a%EF%BF%BD");
    expect(serializeQuery({ [half]: 1 }, withQuery())).toBe("a%EF%BF%BD=1");
    expect(serializeQuery({ x: [half] }, withQuery({ x: "comma" }))).toBe("x=a%EF%BF%BD");
    expect(serializeForm({ x: half }, withForm())).toBe("x=a%EF%BF%BD");
    expect(serializeQuery({ x: "👩" }, withQuery())).toBe("x=%F0%9F%91%A9");
  });
});
