import { all, remember } from "./dom.js";

interface Pair {
  readonly name: string;
  readonly value: string;
}

interface FilePart {
  readonly name: string;
  readonly file: string;
  readonly type: string;
}

/** A request of a sample, as the page carries it. */
interface TryRequest {
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly headers: readonly Pair[];
  readonly body?:
    | { readonly kind: "form"; readonly contentType: string; readonly fields: readonly Pair[] }
    | { readonly kind: "parts"; readonly fields: readonly (Pair | FilePart)[] }
    | { readonly kind: "json"; readonly value: unknown }
    | { readonly kind: "text"; readonly contentType: string; readonly text: string };
}

for (const box of all<HTMLDetailsElement>("[data-try]")) startBox(box);

/** Starts "try it": a form with the values of the sample, which sends them to a mock server. */
function startBox(box: HTMLDetailsElement): void {
  const samples = box.closest("[data-samples]");
  const form = box.querySelector("form");
  const inputs = box.querySelector<HTMLElement>("[data-inputs]");
  const result = box.querySelector<HTMLElement>("[data-result]");
  const server = box.querySelector<HTMLInputElement>("[data-server]");
  const data = box.querySelector("[data-requests]")?.textContent ?? "{}";
  if (!samples || !form || !inputs || !result || !server) return;
  const requests = JSON.parse(fillPlaceholders(data)) as Record<string, TryRequest>;
  const current = (): TryRequest | undefined => {
    const example = samples.querySelector<HTMLSelectElement>("[data-example]")?.value;
    return requests[example ?? Object.keys(requests)[0] ?? ""];
  };
  const fill = (): void => {
    const request = current();
    if (request) inputs.replaceChildren(...inputsOf(request));
  };
  fill();
  form.hidden = false;
  samples.addEventListener("example", fill);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = current();
    remember("server", server.value);
    if (request) void send(request, server.value.replace(/\/$/, ""), inputs, result, box.dataset);
  });
}

/** Fills in what a reader would replace: the mock server takes any key, but no placeholder. */
function fillPlaceholders(text: string): string {
  return text.replace(/\$\{(\w+)\}/g, (_, name: string) => `any-${name.toLowerCase().replaceAll("_", "-")}`);
}

/** Returns a line for each value that a person may change. */
function inputsOf({ path, query, headers, body }: TryRequest): HTMLElement[] {
  return [
    ...headers.map(({ name, value }) => inputOf("header", name, value)),
    inputOf("path", "path", path),
    ...query.map(({ name, value }) => inputOf("query", name, value)),
    ...(body?.kind === "form" ? body.fields.map(({ name, value }) => inputOf("body", name, pretty(value))) : []),
    ...(body?.kind === "json" ? [inputOf("body", "JSON", JSON.stringify(body.value, null, 2))] : []),
    ...(body?.kind === "text" ? [inputOf("body", "text", body.text)] : []),
  ];
}

function inputOf(place: string, name: string, value: string): HTMLElement {
  const label = document.createElement("label");
  label.className = "line";
  const text = document.createElement("span");
  text.textContent = name;
  const lines = value.split("\n").length;
  const input = document.createElement(lines > 1 ? "textarea" : "input");
  input.value = value;
  input.spellcheck = false;
  input.dataset["place"] = place;
  input.dataset["name"] = name;
  if (input instanceof HTMLTextAreaElement) input.rows = Math.min(lines, 14);
  label.append(text, input);
  return label;
}

function pretty(value: string): string {
  // A long ID would lose digits.
  if (!/^[{[]/.test(value) || /\d{16,}/.test(value)) return value;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

type Words = Readonly<Record<string, string | undefined>>;

async function send(
  request: TryRequest,
  server: string,
  inputs: HTMLElement,
  result: HTMLElement,
  words: Words,
): Promise<void> {
  const valuesOf = (place: string): Pair[] =>
    all<HTMLInputElement>(`[data-place="${place}"]`, inputs).map((input) => ({
      name: input.dataset["name"] ?? "",
      value: input.value,
    }));
  const query = new URLSearchParams(valuesOf("query").map(({ name, value }) => [name, value])).toString();
  const [path = request.path] = valuesOf("path").map(({ value }) => value);
  const url = `${server}/${request.api}${encodeURI(path)}${query && `?${query}`}`;
  const body = bodyOf(request, valuesOf("body"));
  const types = request.body && "contentType" in request.body ? [["Content-Type", request.body.contentType]] : [];
  const headers = [
    ...valuesOf("header")
      .filter(({ name }) => name.toLowerCase() !== "user-agent")
      .map(({ name, value }) => [name, value]),
    ...(request.body?.kind === "json" ? [["Content-Type", "application/json"]] : types),
  ] as [string, string][];
  result.textContent = words["sending"] ?? "…";
  try {
    const response = await fetch(url, {
      method: request.method,
      headers,
      ...(body !== undefined && { body }),
      redirect: "manual",
    });
    show(result, response, await response.text(), words);
  } catch {
    result.textContent = words["failed"] ?? "";
  }
}

function bodyOf({ body }: TryRequest, values: readonly Pair[]): BodyInit | undefined {
  if (body?.kind === "form") return new URLSearchParams(values.map(({ name, value }) => [name, compact(value)]));
  if (body?.kind === "json" || body?.kind === "text") return values[0]?.value ?? "";
  if (body?.kind !== "parts") return undefined;
  const form = new FormData();
  for (const part of body.fields) {
    if ("file" in part) form.set(part.name, new Blob(["image"], { type: part.type }), part.file);
    else form.set(part.name, part.value);
  }
  return form;
}

function compact(value: string): string {
  if (!/^[{[]/.test(value) || /\d{16,}/.test(value)) return value;
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    return value;
  }
}

/** What the mock server found wrong, or how many more findings have no room in its header. */
type Finding =
  | Readonly<Record<"place" | "pointer" | "expected" | "found" | "fix", string>>
  | { readonly omitted: number };

function show(result: HTMLElement, response: Response, text: string, words: Words): void {
  const head = document.createElement("p");
  const status = document.createElement("span");
  status.className = response.ok || response.type === "opaqueredirect" ? "status" : "status bad";
  status.textContent = response.type === "opaqueredirect" ? "302" : String(response.status);
  const findings = findingsOf(response);
  head.append(status, ` ${findings.length === 0 ? (words["clean"] ?? "") : (words["findings"] ?? "")}`);
  const list = document.createElement("ul");
  for (const finding of findings) {
    const item = document.createElement("li");
    item.className = "finding";
    item.textContent = describe(finding);
    list.append(item);
  }
  const code = document.createElement("pre");
  code.className = "code";
  code.tabIndex = 0;
  code.textContent = pretty(text);
  const page = linkOf(response);
  if (page) head.append(" ", page);
  result.replaceChildren(head, ...(findings.length > 0 ? [list] : []), ...(text === "" ? [] : [code]));
}

/** Returns a link to the page of the error code that the server names; the page is in this site, too. */
function linkOf(response: Response): HTMLAnchorElement | undefined {
  const [, code] = /\/errors\/([\w-]+)\.html>; rel="help"/.exec(response.headers.get("link") ?? "") ?? [];
  if (code === undefined) return undefined;
  const link = document.createElement("a");
  link.href = `../../errors/${code}.html`;
  link.textContent = code;
  return link;
}

/** Describes a finding in the words of the checker. */
function describe(finding: Finding): string {
  if ("omitted" in finding) return `+ ${finding.omitted}`;
  const { place, pointer, expected, found, fix } = finding;
  return `${place} ${pointer}: expected ${expected}, got ${found}: ${fix}`;
}

function findingsOf(response: Response): Finding[] {
  const header = response.headers.get("kakao-openapi-violations");
  if (header === null) return [];
  try {
    return JSON.parse(header) as Finding[];
  } catch {
    return [];
  }
}
