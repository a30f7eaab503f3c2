import type { CollectedApi, CollectedRequest } from "./requests.js";
import { secretsOf, variableOf } from "./requests.js";

/** Renders a collection of Bruno: the files by their paths. */
export function brunoCollection(apis: readonly CollectedApi[], mock: string): Map<string, string> {
  const secrets = secretsOf(apis);
  const kakao = apis.map(({ api, server }) => `${variableOf(api)}: ${server}`);
  const mocked = apis.map(({ api }) => `${variableOf(api)}: ${mock}/${api}`);
  const files = new Map([
    ["bruno.json", `${JSON.stringify({ version: "1", name: "Kakao REST APIs", type: "collection" }, null, 2)}\n`],
    [
      "environments/Kakao.bru",
      `${block("vars", kakao)}\nvars:secret [\n${secrets.map((name) => `  ${name}`).join(",\n")}\n]\n`,
    ],
    [
      "environments/Mock.bru",
      block("vars", [...mocked, ...secrets.map((name) => `${name}: my-${name.toLowerCase()}`)]),
    ],
  ]);
  for (const { api, requests } of apis) {
    for (const [index, request] of requests.entries())
      files.set(`${api}/${request.name}.bru`, render(request, index + 1));
  }
  return files;
}

function render({ name, summary, method, url, headers, body }: CollectedRequest, position: number): string {
  // As it is in the URL, which is sent as it stands.
  const query = (url.split("?")[1] ?? "")
    .split("&")
    .filter(Boolean)
    .map((pair) => pair.replace("=", ": "));
  // With its media type alone Bruno writes a form.
  const written = Object.entries(headers).filter(([key]) => body === undefined || key.toLowerCase() !== "content-type");
  const kind =
    body === undefined ? "none" : "json" in body ? "json" : body.multipart ? "multipartForm" : "formUrlEncoded";
  const blocks = [
    block("meta", [`name: ${name}`, "type: http", `seq: ${position}`]),
    block(method.toLowerCase(), [`url: ${url}`, `body: ${kind}`, "auth: none"]),
    ...(query.length > 0 ? [block("params:query", query)] : []),
    block(
      "headers",
      written.map(([key, value]) => `${key}: ${value}`),
    ),
    ...(body ? [renderBody(body)] : []),
    block("assert", ["res.status: lt 400"]),
    block("settings", ["encodeUrl: false", "followRedirects: false"]),
    block("docs", [summary]),
  ];
  return blocks.join("\n");
}

function renderBody(body: NonNullable<CollectedRequest["body"]>): string {
  if ("json" in body) return block("body:json", body.json.split("\n"));
  const fields = body.form.map(
    ({ name, value }) => `${name}: ${typeof value === "string" ? value : `@file(../files/${value.name})`}`,
  );
  return block(body.multipart ? "body:multipart-form" : "body:form-urlencoded", fields);
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}
