import type { FilePart, Pair, SampleBody } from "../model/exchange.js";
import { writeLiteral } from "./literal.js";
import { markHost, type SampleLanguage, splitPlaceholders } from "./sample.js";

const check = "if err != nil {\n\tpanic(err)\n}";

const readText = [
  "response, err := http.DefaultClient.Do(request)",
  check,
  "defer response.Body.Close()",
  "text, err := io.ReadAll(response.Body)",
  check,
  "fmt.Println(response.Status, string(text))",
];

/** A redirect leads the user's browser on, and is not for the program to follow. */
const readRedirect = [
  "response, err := http.DefaultTransport.RoundTrip(request)",
  check,
  "defer response.Body.Close()",
  'fmt.Println(response.Status, response.Header.Get("Location"))',
];

/** Samples with the standard library. */
export const go: SampleLanguage = {
  id: "go",
  label: "Go",
  grammar: "go",
  write(source) {
    const { method, path, query, headers, body } = source.request;
    const url = writeText(markHost(source) + path + (query.length > 0 ? "?" : ""));
    const type = contentTypeOf(body);
    const lines = [
      ...(query.length > 0 ? [writeValues("query", query)] : []),
      ...(body ? writeBody(body) : []),
      `request, err := http.NewRequest("${method}", ${url}${query.length > 0 ? "+query.Encode()" : ""}, ${readerOf(body)})`,
      check,
      ...headers.map(({ name, value }) => `request.Header.Set(${JSON.stringify(name)}, ${writeText(value)})`),
      ...(type ? [`request.Header.Set("Content-Type", ${type})`] : []),
      ...(source.recording.call?.redirect ? readRedirect : readText),
    ];
    const code = lines.join("\n");
    const packages = ["bytes", "fmt", "io", "mime/multipart", "net/http", "net/textproto", "net/url", "os", "strings"];
    const imports = packages.filter((name) => code.includes(`${name.split("/").at(-1) ?? ""}.`));
    return `package main

import (
${imports.map((name) => `\t"${name}"`).join("\n")}
)

func main() {
${code.replace(/^(?=.)/gm, "\t")}
}`;
  },
};

function contentTypeOf(body: SampleBody | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (body.kind === "parts") return "parts.FormDataContentType()";
  if (body.kind === "form") return '"application/x-www-form-urlencoded;charset=utf-8"';
  return JSON.stringify(body.kind === "json" ? "application/json" : body.contentType);
}

function readerOf(body: SampleBody | undefined): string {
  if (body === undefined) return "nil";
  if (body.kind === "parts") return "&buffer";
  return `strings.NewReader(${body.kind === "form" ? "form.Encode()" : "body"})`;
}

function writeBody(body: SampleBody): string[] {
  switch (body.kind) {
    case "form":
      return [writeValues("form", body.fields)];
    case "parts":
      return [
        "var buffer bytes.Buffer",
        "parts := multipart.NewWriter(&buffer)",
        ...body.fields.flatMap(writePart),
        "parts.Close()",
      ];
    case "json":
      return [`body := ${writeRaw(writeLiteral(body.value))}`];
    case "text":
      return [`body := ${writeText(body.text)}`];
  }
}

function writePart(part: Pair | FilePart): string[] {
  if (!("file" in part)) return [`parts.WriteField("${part.name}", ${writeText(part.value)})`];
  const disposition = `form-data; name=\\"${part.name}\\"; filename=\\"${part.file}\\"`;
  return [
    `content, err := os.ReadFile("${part.file}")`,
    check,
    `part, err := parts.CreatePart(textproto.MIMEHeader{"Content-Disposition": {"${disposition}"}, "Content-Type": {"${part.type}"}})`,
    check,
    "part.Write(content)",
  ];
}

function writeValues(name: string, pairs: readonly Pair[]): string {
  const names = [...new Set(pairs.map((pair) => pair.name))];
  const lines = names.map((own) => {
    const values = pairs
      .filter((pair) => pair.name === own)
      .map(({ value, json }) => {
        const text = json === undefined ? value : writeLiteral(json);
        return text.includes("\n") ? writeRaw(text) : writeText(text);
      });
    return `\t${JSON.stringify(own)}: {${values.join(", ")}},`;
  });
  return `${name} := url.Values{\n${lines.join("\n")}\n}`;
}

/** Writes a raw string, whose lines stay as they are. */
function writeRaw(text: string): string {
  return text.includes("`") || text.includes("${") ? writeText(text) : `\`${text}\``;
}

function writeText(text: string): string {
  return (
    splitPlaceholders(text)
      .map((part, index) => (index % 2 === 1 ? `os.Getenv("${part}")` : JSON.stringify(part)))
      .filter((part) => part !== '""')
      .join("+") || '""'
  );
}
