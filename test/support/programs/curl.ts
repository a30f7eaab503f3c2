import { execFileSync } from "node:child_process";
import { writeParts } from "../parts.js";

/** Reads a part as a recording has it. */
function partOf(text: string): [string, unknown] {
  const [, name = "", value = ""] = /^(.*?)=(.*)$/s.exec(text) ?? [];
  const [, file, type] = /^@(.*);type=(.*)$/.exec(value) ?? [];
  return [name, file === undefined ? value : { name: file, type, base64: "" }];
}

/** A request that a curl command sends. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Reads the requests of curl commands. A shell reads them, with a curl that only says how it was called. */
export function requestsOf(commands: readonly string[]): CurlRequest[] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\001\\0'; }\n${commands.join("\n")}`;
  const names = [...script.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => [name, "value"]);
  const env = { ...process.env, ...(Object.fromEntries(names) as Record<string, string>) };
  const output = execFileSync("sh", ["-c", script], { env, encoding: "utf8" });
  return output
    .split("\u0001\0")
    .slice(0, -1)
    .map((call) => requestOf(call.split("\0").slice(0, -1)));
}

function requestOf(words: readonly string[]): CurlRequest {
  const valuesOf = (option: string) => words.filter((_, index) => words[index - 1] === option);
  const [address = ""] = words.filter((word) => /^https?:/.test(word));
  const data = valuesOf("-d").join("&");
  const inQuery = words.includes("-G");
  const headers = valuesOf("-H").map((header) => header.split(/: (.*)/s).slice(0, 2) as [string, string]);
  const parts = valuesOf("-F").map(partOf);
  const form = parts.length > 0 ? writeParts(Object.fromEntries(parts)) : undefined;
  return {
    method: valuesOf("-X")[0] ?? "GET",
    url: inQuery && data ? `${address}?${data}` : address,
    headers: { ...(Object.fromEntries(headers) as object), ...(form && { "Content-Type": form.contentType }) },
    body: form?.text ?? (inQuery ? "" : data),
  };
}
