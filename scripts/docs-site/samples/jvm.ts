import type { FilePart, Pair, SampleBody } from "../model/exchange.js";
import { writeLiteral } from "./literal.js";
import { markHost, type SampleLanguage, type SampleSource, splitPlaceholders } from "./sample.js";

/** What Java and Kotlin write differently around `java.net.http`. */
interface Dialect {
  readonly declare: string;
  readonly environment: (name: string) => string;
  readonly end: string;
  readonly block: (text: string, indent: string) => string;
  readonly string: (text: string) => string;
  readonly frame: (imports: readonly string[], lines: readonly string[], helpers: readonly string[]) => string;
  readonly encode: string;
  readonly print: string;
  readonly result: (isRedirect: boolean) => string;
}

/** Where a redirect leads, which is what a login is called for. */
const location = 'headers().firstValue("location").orElse("")';

const javaDialect: Dialect = {
  declare: "var",
  environment: (name) => `System.getenv("${name}")`,
  end: ";",
  block: (text, indent) => `"""\n${text.replace(/\\/g, "\\\\").replace(/^/gm, indent)}"""`,
  string: (text) => JSON.stringify(text),
  encode: `static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }`,
  print: "System.out.println",
  result: (isRedirect) => `response.statusCode() + " " + response.${isRedirect ? location : "body()"}`,
  frame: (imports, lines, helpers) =>
    [
      ...imports.map((name) => `import ${name};`),
      "",
      "public class Main {",
      ...helpers.flatMap((helper) => [`  ${helper}`, ""]),
      "  public static void main(String[] args) throws Exception {",
      ...lines.map((line) => line.replace(/^(?=.)/gm, "    ")),
      "  }",
      "}",
    ].join("\n"),
};

const kotlinDialect: Dialect = {
  declare: "val",
  environment: (name) => `System.getenv("${name}")`,
  end: "",
  block: (text, indent) =>
    `"""\n${text.replaceAll("$", () => "${'$'}").replace(/^/gm, indent)}\n${indent.slice(2)}""".trimIndent()`,
  string: (text) => JSON.stringify(text).replaceAll("$", "\\$"),
  encode: "fun encode(text: String) = URLEncoder.encode(text, Charsets.UTF_8)",
  print: "println",
  result: (isRedirect) => `"\${response.statusCode()} \${response.${isRedirect ? location : "body()"}}"`,
  frame: (imports, lines, helpers) =>
    [
      ...imports.map((name) => `import ${name}`),
      "",
      ...helpers.flatMap((helper) => [helper, ""]),
      "fun main() {",
      ...lines.map((line) => line.replace(/^(?=.)/gm, "    ")),
      "}",
    ].join("\n"),
};

/** Samples for Java 17, with the client of the JDK. */
export const java: SampleLanguage = {
  id: "java",
  label: "Java",
  grammar: "java",
  write: (source) => write(source, javaDialect),
};

/** Samples for Kotlin, with the client of the JDK. */
export const kotlin: SampleLanguage = {
  id: "kotlin",
  label: "Kotlin",
  grammar: "kotlin",
  write: (source) => write(source, kotlinDialect),
};

function write(source: SampleSource, dialect: Dialect): string {
  const { path, query, body } = source.request;
  const isForm = body?.kind === "form" && body.fields.length > 0;
  const { declare, end } = dialect;
  const url =
    dialect.string(markHost(source) + path + (query.length > 0 ? "?" : "")) + (query.length > 0 ? " + query" : "");
  const lines = [
    ...(query.length > 0 ? [`${declare} query = ${joinPairs(query, dialect)}${end}`] : []),
    ...(isForm ? [`${declare} form = ${joinPairs(body.fields, dialect)}${end}`] : []),
    ...(body?.kind === "json" ? [`${declare} json = ${dialect.block(writeLiteral(body.value), "  ")}${end}`] : []),
    ...(body?.kind === "parts" ? writeParts(body.fields, dialect) : []),
    `${declare} request = HttpRequest.newBuilder(URI.create(${url}))`,
    ...headersOf(source, dialect).map((line) => `    ${line}`),
    `    .${methodOf(source)}`,
    `    .build()${end}`,
    `${declare} response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())${end}`,
    `${dialect.print}(${dialect.result(source.recording.call?.redirect !== undefined)})${end}`,
  ];
  const encodes = query.length > 0 || isForm;
  const imports = [
    "java.net.URI",
    ...(encodes ? ["java.net.URLEncoder"] : []),
    "java.net.http.HttpClient",
    "java.net.http.HttpRequest",
    "java.net.http.HttpResponse",
    ...(encodes && dialect === javaDialect ? ["java.nio.charset.StandardCharsets"] : []),
    ...(body?.kind === "parts" ? ["java.nio.file.Files", "java.nio.file.Path"] : []),
  ];
  return dialect.frame(imports, lines, encodes ? [dialect.encode] : []);
}

function methodOf({ request: { method, body } }: SampleSource): string {
  const publisher = (text: string): string => `HttpRequest.BodyPublishers.${text}`;
  const content =
    body === undefined || (body.kind === "form" && body.fields.length === 0)
      ? publisher("noBody()")
      : body.kind === "parts"
        ? publisher("ofByteArrays(parts)")
        : publisher(`ofString(${body.kind === "json" ? "json" : body.kind === "form" ? "form" : "text"})`);
  if (method === "GET") return "GET()";
  if (method === "DELETE" && body === undefined) return "DELETE()";
  return method === "POST" ? `POST(${content})` : `method("${method}", ${content})`;
}

function headersOf({ request: { headers, body } }: SampleSource, dialect: Dialect): string[] {
  const type: Record<SampleBody["kind"], string> = {
    form: "application/x-www-form-urlencoded;charset=utf-8",
    json: "application/json",
    parts: "multipart/form-data; boundary=part",
    text: body?.kind === "text" ? body.contentType : "",
  };
  const all = [...headers, ...(body ? [{ name: "Content-Type", value: type[body.kind] }] : [])];
  return all.map(({ name, value }) => `.header(${dialect.string(name)}, ${writeText(value, dialect)})`);
}

/** Joins pairs as code: `"a=" + encode("b")`, joined by `&`. */
function joinPairs(pairs: readonly Pair[], dialect: Dialect): string {
  const terms = pairs.map(({ name, value, json }, index) => {
    const text = json === undefined ? undefined : writeLiteral(json);
    const written =
      text !== undefined && text.includes("\n") && !text.includes("${")
        ? dialect.block(text, "        ")
        : writeText(text ?? value, dialect);
    return `${dialect.string(`${index === 0 ? "" : "&"}${name}=`)} + encode(${written})`;
  });
  return terms.length === 1 ? (terms[0] ?? "") : terms.join(" +\n    ");
}

/** Writes a text with the variables of the environment that stand in it. */
function writeText(text: string, dialect: Dialect): string {
  const parts = splitPlaceholders(text);
  return (
    parts
      .map((part, index) => (index % 2 === 1 ? dialect.environment(part) : dialect.string(part)))
      .filter((part) => part !== '""')
      .join(" + ") || '""'
  );
}

function writeParts(fields: readonly (Pair | FilePart)[], dialect: Dialect): string[] {
  const isJava = dialect === javaDialect;
  const items = fields.flatMap((part) => {
    const type = "file" in part ? `; filename=\\"${part.file}\\"\\r\\nContent-Type: ${part.type}` : "";
    const head = `"--part\\r\\nContent-Disposition: form-data; name=\\"${part.name}\\"${type}\\r\\n\\r\\n"`;
    const bytes = isJava ? ".getBytes()" : ".toByteArray()";
    const value =
      "file" in part ? `Files.readAllBytes(Path.of("${part.file}"))` : `${writeText(part.value, dialect)}${bytes}`;
    return [`${head}${bytes}`, value, `"\\r\\n"${bytes}`];
  });
  const bytes = isJava ? ".getBytes()" : ".toByteArray()";
  const list = [...items, `"--part--\\r\\n"${bytes}`].map((item) => `    ${item}`).join(",\n");
  return [`${dialect.declare} parts = ${isJava ? "java.util.List.of" : "listOf"}(\n${list})${dialect.end}`];
}
