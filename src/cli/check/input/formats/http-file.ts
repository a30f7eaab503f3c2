import type { Format, Recorded } from "./format.js";

// `.http` and `.rest` files of JetBrains' HTTP Client and VS Code's REST Client.

const requestLine = /^(?:(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s+)(\S+(?:\s+[?&]\S+)*)(?:\s+HTTP\/[\d.]+)?\s*$/;

/** Files of requests. */
export const httpFile: Format = {
  title: ".http files",
  matches: ({ head, name }) =>
    /\.(?:http|rest)$/i.test(name) ||
    /^(?:(?:#|\/\/|@)[^\n]*\n\s*)*(?:GET|POST|PUT|DELETE|PATCH|HEAD)\s+\S+/.test(head),
  *read({ text }) {
    const variables = new Map<string, string>();
    for (const [, name = "", value = ""] of text.matchAll(/^@([\w-]+)\s*=\s*(.*?)\s*$/gm)) variables.set(name, value);
    let line = 1;
    for (const block of text.split(/^###/m)) {
      const request = requestOf(block, line, variables);
      if (request) yield request;
      line += block.split("\n").length - 1;
    }
  },
};

function requestOf(block: string, first: number, variables: ReadonlyMap<string, string>): Recorded | undefined {
  const lines = block.split(/\r?\n/);
  const start = lines.findIndex((text) => requestLine.test(text.trim()));
  if (start === -1) return undefined;
  const [, method, address = ""] = requestLine.exec(lines[start]?.trim() ?? "") ?? [];
  const rest = lines.slice(start + 1);
  const query = takeWhile(rest, (text) => /^\s+[?&]/.test(text)).map((text) => text.trim());
  const afterQuery = rest.slice(query.length);
  const head = takeWhile(afterQuery, (text) => text.trim() !== "");
  const headers = head
    .filter((text) => !/^\s*(?:#|\/\/)/.test(text))
    .map((text) => /^\s*([^:]+):\s*(.*?)\s*$/.exec(text) ?? [])
    .flatMap(([, name, value = ""]) => (name === undefined ? [] : [[name, fill(value, variables)]]));
  const body = bodyOf(afterQuery.slice(head.length + 1), headers, variables);
  const url = fill(`${address}${query.join("")}`, variables);
  return {
    exchange: { request: { method, url: /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`, headers, ...body } },
    line: first + start,
  };
}

function bodyOf(lines: readonly string[], headers: readonly string[][], variables: ReadonlyMap<string, string>) {
  // What a script does with the response is not part of the request.
  const own = takeWhile(lines, (text) => !/^\s*(?:>|<>)\s/.test(text));
  const text = own.join("\n").trim();
  if (text === "") return {};
  if (/^<@?\s/.test(text)) return { unrecorded: true };
  const isForm = headers.some(([name = "", value = ""]) => /^content-type$/i.test(name) && /urlencoded/i.test(value));
  // The fields of a form may stand on lines of their own.
  return { body: fill(isForm ? text.replace(/\s*\n\s*/g, "") : text, variables) };
}

function takeWhile(lines: readonly string[], test: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !test(line));
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** Fills in variables; one without a value becomes its name. */
function fill(text: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  return text.replace(/\{\{\s*\$?([^{}]+?)\s*\}\}/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined || depth > 5) return name.replace(/[^\w.-]/g, "");
    return fill(value, variables, depth + 1);
  });
}
