import type { Recording } from "../../lib/spec/recordings.js";
import { isMultipart } from "../../lib/spec/recordings.js";
import { parseJson, stringifyJson } from "../../../src/json.js";
import { decodeComponent } from "../../../src/decode-component.js";

/** A request as every sample writes it: nothing is encoded yet. */
export interface SampleRequest {
  readonly method: string;
  /** Where the host ends, such as `https://kapi.kakao.com`. */
  readonly host: string;
  /** Path, its variables filled in. */
  readonly path: string;
  readonly query: readonly Pair[];
  /** Without the content type, which follows from the body. */
  readonly headers: readonly Pair[];
  readonly body?: SampleBody;
}

/** A name and a value, decoded; a value may hold placeholders such as `${ACCESS_TOKEN}`. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  /** The value as data, where it is JSON. */
  readonly json?: unknown;
}

/** What a request carries. */
export type SampleBody =
  | { readonly kind: "form"; readonly contentType: string; readonly fields: readonly Pair[] }
  | { readonly kind: "parts"; readonly fields: readonly (Pair | FilePart)[] }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly contentType: string; readonly text: string };

/** A file of a form with parts. */
export interface FilePart {
  readonly name: string;
  readonly file: string;
  readonly type: string;
}

/** Reads the request of a recording. */
export function readRequest(recording: Recording): SampleRequest {
  const { method, url, headers } = recording.request;
  const [address = "", query = ""] = url.split("?");
  const [, host = "", path = ""] = /^(https?:\/\/[^/]+)(.*)$/.exec(address) ?? [];
  const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "content-type");
  const body = bodyOf(recording);
  return {
    method,
    host,
    path: decodeComponent(path),
    query: pairsOf(query),
    headers: others.map(([name, value]) => ({ name, value })),
    ...(body && { body }),
  };
}

function bodyOf(recording: Recording): SampleBody | undefined {
  const { headers, body } = recording.request;
  if (body === undefined) return undefined;
  const contentType = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (isMultipart(recording)) return { kind: "parts", fields: Object.entries(body as object).map(partOf) };
  if (contentType.startsWith("application/x-www-form-urlencoded")) {
    return { kind: "form", contentType, fields: pairsOf(textOf(body)) };
  }
  return typeof body === "string" ? { kind: "text", contentType, text: body } : { kind: "json", value: body };
}

function partOf([name, value]: [string, unknown]): Pair | FilePart {
  if (typeof value !== "object" || value === null) return { name, value: String(value) };
  const file = value as { name: string; type: string };
  return { name, file: file.name, type: file.type };
}

function textOf(body: unknown): string {
  return typeof body === "string" ? body : stringifyJson(body);
}

function pairsOf(text: string): Pair[] {
  return [...new URLSearchParams(text)].map(([name, value]) => pairOf(name, value));
}

function pairOf(name: string, value: string): Pair {
  if (!/^[{[]/.test(value)) return { name, value };
  try {
    return { name, value, json: parseJson(value) };
  } catch {
    return { name, value };
  }
}
