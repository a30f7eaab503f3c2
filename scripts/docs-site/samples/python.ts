import type { FilePart, Pair, SampleBody } from "../model/exchange.js";
import { type Syntax, writeLiteral } from "./literal.js";
import { markHost, type SampleLanguage, type SampleSource, splitPlaceholders, variablesIn } from "./sample.js";
import { stringifyJson } from "../../../src/json.js";

const syntax: Syntax = {
  string: writeString,
  key: writeString,
  integer: (digits) => digits,
  constants: { true: "True", false: "False", null: "None" },
  trailingComma: true,
  padding: "",
};

function writeString(text: string): string {
  const parts = splitPlaceholders(text);
  if (parts.length === 1) return JSON.stringify(text);
  const [before = "", name = "", after = ""] = parts;
  if (parts.length === 3 && before === "" && after === "") return `os.environ["${name}"]`;
  return `f"${parts
    .map((part, index) =>
      index % 2 === 1 ? `{os.environ['${part}']}` : JSON.stringify(part).slice(1, -1).replace(/[{}]/g, "$&$&"),
    )
    .join("")}"`;
}

/** Samples with httpx. */
export const python: SampleLanguage = {
  id: "python",
  label: "Python",
  grammar: "python",
  write(source) {
    const { method, path, query, headers, body } = source.request;
    const all = [...headers, ...contentTypeOf(body)];
    const args = [
      ...(method === "GET" || method === "POST" || method === "PUT" || method === "DELETE" ? [] : [`"${method}"`]),
      JSON.stringify(markHost(source) + path),
      ...(query.length > 0 ? [`params=${writePairs(query)}`] : []),
      ...(all.length > 0 ? [`headers=${writePairs(all)}`] : []),
      ...(body ? writeBody(body) : []),
    ];
    const text = stringifyJson(source.request);
    const usesJson = args.join().includes("json.dumps");
    return [
      ...(usesJson ? ["import json"] : []),
      ...(variablesIn(text).length > 0 ? ["import os"] : []),
      ...(usesJson || variablesIn(text).length > 0 ? [""] : []),
      "import httpx",
      "",
      `response = httpx.${method.toLowerCase()}(\n${args.map((arg) => `    ${arg},\n`).join("")})`,
      `print(response.status_code, ${resultOf(source)})`,
    ].join("\n");
  },
};

function resultOf({ recording: { call, response } }: SampleSource): string {
  if (call?.redirect) return 'response.headers["location"]';
  return typeof response.body === "object" ? "response.json()" : "response.text";
}

function contentTypeOf(body: SampleBody | undefined): Pair[] {
  return body?.kind === "text" ? [{ name: "Content-Type", value: body.contentType }] : [];
}

function writeBody(body: SampleBody): string[] {
  switch (body.kind) {
    case "form":
      return [`data=${writePairs(body.fields)}`];
    case "parts":
      return writeParts(body.fields);
    case "json":
      return [`json=${writeLiteral(body.value, syntax, "    ", "    ")}`];
    case "text":
      return [`content=${writeString(body.text)}`];
  }
}

function writeParts(fields: readonly (Pair | FilePart)[]): string[] {
  const files = fields.filter((part) => "file" in part);
  const others = fields.filter((part): part is Pair => !("file" in part));
  const written = files.map(({ name, file, type }) => `"${name}": ("${file}", open("${file}", "rb"), "${type}")`);
  return [`files={${written.join(", ")}}`, ...(others.length > 0 ? [`data=${writePairs(others)}`] : [])];
}

/** As a dictionary, in which a repeated name has a list. */
function writePairs(pairs: readonly Pair[]): string {
  const names = [...new Set(pairs.map(({ name }) => name))];
  const lines = names.map((own) => {
    const values = pairs.filter(({ name }) => name === own).map(writeValue);
    return `${writeString(own)}: ${values.length === 1 ? (values[0] ?? "") : `[${values.join(", ")}]`}`;
  });
  const line = `{${lines.join(", ")}}`;
  return line.length < 72 && !line.includes("\n")
    ? line
    : `{\n${lines.map((one) => `        ${one},\n`).join("")}    }`;
}

function writeValue({ value, json }: Pair): string {
  if (json === undefined) return writeString(value);
  return `json.dumps(${writeLiteral(json, syntax, "        ", "    ")})`;
}
