import type { FilePart, Pair, SampleBody } from "../model/exchange.js";
import { writeLiteral } from "./literal.js";
import { markHost, type SampleLanguage, type SampleSource, variablesIn } from "./sample.js";

/** Samples for a POSIX shell, whose variables expand. */
export const curl: SampleLanguage = {
  id: "curl",
  label: "curl",
  grammar: "bash",
  write(source) {
    const { method, path, query, headers, body } = source.request;
    const options = [
      ...headers.map(({ name, value }) => `-H ${quote(`${name}: ${value}`)}`),
      ...query.map((pair) => `--data-urlencode ${quote(assign(pair))}`),
      ...(body ? writeBody(body) : []),
    ];
    // A redirect says everything in its headers.
    const isRedirect = String(source.recording.response.status).startsWith("3");
    const flags = [...(isRedirect ? ["-i"] : []), ...(query.length > 0 ? ["-G"] : []), ...methodFlag(source, method)];
    return [`${["curl", ...flags].join(" ")} ${quote(markHost(source) + path)}`, ...options].join(" \\\n  ");
  },
};

/** Writes the flag of a method that curl does not choose itself: GET without a body, POST with one. */
function methodFlag({ request: { body } }: SampleSource, method: string): string[] {
  const own = body ? "POST" : "GET";
  return method === own ? [] : [`-X ${method}`];
}

function writeBody(body: SampleBody): string[] {
  switch (body.kind) {
    case "form":
      return body.fields.map((pair) => `--data-urlencode ${quote(assign(pair))}`);
    case "parts":
      return body.fields.map((part) => `-F ${quote(assignPart(part))}`);
    case "json":
      return ["-H 'Content-Type: application/json'", `-d ${quote(writeLiteral(body.value))}`];
    case "text":
      return [`-H ${quote(`Content-Type: ${body.contentType}`)}`, `-d ${quote(body.text)}`];
  }
}

function assign({ name, value, json }: Pair): string {
  return `${name}=${json === undefined ? value : writeLiteral(json)}`;
}

function assignPart(part: Pair | FilePart): string {
  return "file" in part ? `${part.name}=@${part.file};type=${part.type}` : assign(part);
}

/** Quotes a word of the shell: in double quotes only where a variable must expand. */
function quote(text: string): string {
  if (variablesIn(text).length === 0) return `'${text.replaceAll("'", "'\\''")}'`;
  return `"${text.replace(/\\|"|`|\$(?!\{\w+\})/g, "\\$&")}"`;
}
