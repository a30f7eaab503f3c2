import { describe, expect, test } from "vitest";
import type { OperationContract } from "../../src/contract/operation-contract.js";
import { readArguments } from "../../src/contract/read/read-arguments.js";
import type { ReadRequest } from "../../src/contract/read/read-message.js";

const valid = () => true;
const ids = { wireForm: "repeated", types: ["integer"] } as const;
const fields = { ids, point: { wireForm: "json" }, size: { types: ["integer"] } } as const;
const contract = {
  security: [],
  parameters: [
    { name: "ids", in: "query", required: true, ...ids, validate: valid },
    { name: "names", in: "query", required: false, wireForm: "comma", validate: valid },
  ],
  body: {
    required: false,
    content: {
      "application/x-www-form-urlencoded": { validate: valid, fields },
      "multipart/form-data": { validate: valid, fields },
      "application/json": { validate: valid },
    },
  },
  responses: {},
} as unknown as OperationContract;

function read(query: string, contentType = "", body: unknown = ""): object {
  const request = { headers: { "content-type": contentType }, body } as unknown as ReadRequest;
  return readArguments(contract, { request, path: {}, query: new URLSearchParams(query) });
}

describe("readArguments", () => {
  test("keeps all values of a repeated name, and one of them as a list too", () => {
    expect(read("ids=1&ids=2&names=a,b")).toEqual({ ids: [1, 2], names: ["a", "b"] });
    expect(read("ids=1")).toEqual({ ids: [1] });
  });

  test("reads the fields of a form", () => {
    const form = "ids=1&ids=2&point=%7B%22x%22%3A1%7D&size=3";

    expect(read("", "application/x-www-form-urlencoded", form)).toEqual({ ids: [1, 2], point: { x: 1 }, size: 3 });
  });

  test("reads the texts of a form with parts, and leaves out its files", () => {
    const part = (disposition: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${value}\r\n`;
    const form = `${part('name="size"', "3")}${part('name="file"; filename="a.png"', "PNG")}--b--\r\n`;

    expect(read("", "multipart/form-data; boundary=b", form)).toEqual({ size: 3 });
  });

  test("leaves out what cannot be read", () => {
    expect(read("names=%5B1%5D", "application/x-www-form-urlencoded", "point=%7B&__proto__=1")).toEqual({});
    expect(read("", "application/json", "{")).toEqual({});
  });
});
