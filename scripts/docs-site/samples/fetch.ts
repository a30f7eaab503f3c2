import { stringifyJson } from "../../../src/json.js";
import type { FilePart, Pair, SampleBody } from "../model/exchange.js";
import { writeLiteral } from "./literal.js";
import { markHost, type SampleLanguage, type SampleSource } from "./sample.js";
import { environment, syntax } from "./typescript-syntax.js";

/** Samples for whoever uses `fetch` and nothing else. */
export const fetchSample: SampleLanguage = {
  id: "fetch",
  label: "fetch",
  grammar: "typescript",
  write(source) {
    const { path, query, body } = source.request;
    const address = markHost(source) + path;
    const options = optionsOf(source);
    const url = query.length === 0 ? JSON.stringify(address) : `\`${address}?\${query}\``;
    return [
      ...(body?.kind === "parts" ? ['import { readFile } from "node:fs/promises";', ""] : []),
      ...environment(stringifyJson({ ...source.request })),
      ...(query.length === 0 ? [] : [`const query = new URLSearchParams(${writePairs(query)});`]),
      ...(body?.kind === "parts" ? writeParts(body.fields) : []),
      `const response = await fetch(${url}${options && `, {\n${options}}`});`,
      `console.log(response.status, ${resultOf(source)});`,
    ].join("\n");
  },
};

function optionsOf({ request: { method, headers, body }, recording }: SampleSource): string {
  const type = body?.kind === "json" ? "application/json" : body?.kind === "text" ? body.contentType : undefined;
  const all = [...headers, ...(type === undefined ? [] : [{ name: "Content-Type", value: type }])];
  const lines = [
    method === "GET" ? "" : `method: "${method}",`,
    all.length === 0 ? "" : `headers: { ${all.map(writeHeader).join(", ")} },`,
    body ? `body: ${writeBody(body)},` : "",
    recording.call?.redirect ? 'redirect: "manual",' : "",
  ];
  return lines
    .filter(Boolean)
    .map((line) => `  ${line}\n`)
    .join("");
}

function writeHeader({ name, value }: Pair): string {
  return `${syntax.key(name)}: ${syntax.string(value)}`;
}

function resultOf({ recording: { call, response } }: SampleSource): string {
  if (call?.redirect) return 'response.headers.get("location")';
  return typeof response.body === "object" ? "await response.json()" : "await response.text()";
}

function writeBody(body: SampleBody): string {
  switch (body.kind) {
    case "form":
      return `new URLSearchParams(${writePairs(body.fields, "  ")})`;
    case "parts":
      return "form";
    case "json":
      return writeJson(body.value, "  ");
    case "text":
      return syntax.string(body.text);
  }
}

/** As an object, or as a list where a name is repeated. */
function writePairs(pairs: readonly Pair[], indent = ""): string {
  const inner = `${indent}  `;
  const isMap = new Set(pairs.map(({ name }) => name)).size === pairs.length;
  const lines = pairs.map(({ name, value, json }) => {
    const written = json === undefined ? syntax.string(value) : writeJson(json, inner);
    return isMap ? `${inner}${syntax.key(name)}: ${written},\n` : `${inner}[${JSON.stringify(name)}, ${written}],\n`;
  });
  return isMap ? `{\n${lines.join("")}${indent}}` : `[\n${lines.join("")}${indent}]`;
}

/** Writes a value as JSON. A long integer cannot pass through `JSON.stringify`: such a value stands as text. */
function writeJson(value: unknown, indent: string): string {
  const literal = writeLiteral(value, syntax, indent);
  return /\d{16,}n/.test(literal) ? syntax.string(stringifyJson(value)) : `JSON.stringify(${literal})`;
}

function writeParts(fields: readonly (Pair | FilePart)[]): string[] {
  const lines = fields.map((part) =>
    "file" in part
      ? `form.set("${part.name}", new Blob([await readFile("${part.file}")], { type: "${part.type}" }), "${part.file}");`
      : `form.set("${part.name}", ${syntax.string(part.value)});`,
  );
  return ["const form = new FormData();", ...lines];
}
