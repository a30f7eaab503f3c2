import { codesNote, consentNote } from "../spec/added-notes.js";
import { type ErrorCode, kindOf } from "../spec/error-codes.js";
import { escapeSegment } from "../json-pointer.js";
import type { Bundle } from "../model/openapi.js";
import { componentProducts } from "./component-products.js";
import type { Text } from "./text.js";
import type { Language } from "../../../src/language.js";

type Node = Readonly<Record<string, unknown>>;
type ErrorCodes = Readonly<Record<string, ErrorCode>>;

/** A text of a bundle with where it stands there. */
export interface BundleText extends Text {
  /** The operation that it belongs to; absent for what several share. */
  readonly operation?: string;
  /** JSON Pointer of the node that holds it. */
  readonly pointer: string;
  readonly member: string;
  /** What the member says now: the English, and behind it what the bundler adds. */
  readonly written: string;
  /** Returns the whole member in a language: the text, and behind it what the bundler adds. */
  complete(text: string, language: Language, errorCodes: ErrorCodes): string;
}

/**
 * Walks a bundle and yields every text that people read in it, each without what the bundler adds. This is the only
 * walk: the pages, the translated bundles and the gate of the catalogue all use it.
 */
export function* textsOfBundle(api: string, bundle: Bundle, errorCodes: ErrorCodes): Generator<BundleText> {
  const document = bundle as unknown as Node;
  const walk = { errorCodes };
  yield* textsOfNode(walk, nodeOf(document["info"]), { key: `api/${api}`, pointer: "/info", product: "common" });
  yield* textsOfNode(walk, pick(document, "externalDocs", "servers"), {
    key: `api/${api}`,
    pointer: "",
    product: "common",
  });
  for (const [index, tag] of listOf(document["tags"]).entries()) {
    const name = String(tag["name"]);
    const product = api === "webhooks" ? api : name;
    yield* textsOfNode(walk, tag, { key: `tag/${api}/${name}`, pointer: `/tags/${index}`, product });
  }
  for (const section of ["paths", "webhooks"]) {
    for (const [path, item] of membersOf(document[section])) {
      for (const [method, operation] of membersOf(item)) {
        const [tag = "common"] = operation["tags"] as string[];
        const id = String(operation["operationId"]);
        const pointer = `/${section}/${escapeSegment(path)}/${method}`;
        const product = section === "webhooks" ? section : tag;
        yield* textsOfNode(walk, operation, { key: `op/${id}`, pointer, product, operation: id });
      }
    }
  }
  const products = componentProducts(api);
  for (const [section, prefix] of Object.entries(componentPrefixes)) {
    for (const [name, component] of membersOf(nodeOf(document["components"])[section])) {
      const pointer = `/components/${section}/${escapeSegment(name)}`;
      yield* textsOfNode(walk, component, {
        key: `${prefix}${name}`,
        pointer,
        product: products.get(name) ?? "common",
      });
    }
  }
}

const componentPrefixes = {
  securitySchemes: "security/",
  parameters: "parameter/",
  headers: "header/",
  requestBodies: "body/",
  responses: "response/",
  schemas: "",
};

interface Walk {
  readonly errorCodes: ErrorCodes;
}

interface Place {
  readonly key: string;
  readonly pointer: string;
  readonly product: string;
  readonly operation?: string;
}

/** Members that hold a text. */
const textMembers = ["title", "x-displayName", "summary", "description", "x-kakao-unknown", "says"];

/** Members that hold data: nothing in them is a text. */
const dataMembers = ["value", "default", "enum", "const", "example", "required", "security", "contact", "license"];

/** Members whose own members have names, not keywords. In a key only these names stand, or the keyword too. */
const namedMembers: Readonly<Record<string, "name" | "keyword and name">> = {
  properties: "name",
  $defs: "keyword and name",
  content: "keyword and name",
  responses: "keyword and name",
  headers: "keyword and name",
  encoding: "keyword and name",
  variables: "keyword and name",
  flows: "name",
};

function* textsOfNode(walk: Walk, node: Node, place: Place): Generator<BundleText> {
  for (const member of textMembers) {
    const text = node[member];
    if (typeof text === "string" && !isTypeName(member, text)) yield textOf(walk, node, member, text, place);
  }
  for (const [member, value] of Object.entries(node)) {
    if (dataMembers.includes(member) || typeof value !== "object" || value === null) continue;
    yield* textsOfMember(walk, member, value, { ...place, pointer: `${place.pointer}/${escapeSegment(member)}` });
  }
}

function* textsOfMember(walk: Walk, member: string, value: object, place: Place): Generator<BundleText> {
  if (member === "scopes" && !Array.isArray(value)) {
    for (const [scope, text] of Object.entries(value)) {
      yield { ...place, key: `scope/${scope}`, member: scope, ...plain(String(text)) };
    }
  } else if (member === "examples") {
    // The examples of a schema are values, those of anything else have a summary.
    for (const [name, example] of Array.isArray(value) ? [] : membersOf(value)) {
      const key = `example/${place.operation ?? place.key}/${name}`;
      const summary = example["summary"];
      if (typeof summary === "string") {
        yield { ...below(place, key, name), member: "summary", ...plain(summary) };
      }
    }
  } else if (member === "x-kakao-rules") {
    for (const [index, rule] of listOf(value).entries()) {
      const key = `rule/${String(rule["id"])}`;
      yield* textsOfNode(walk, pick(rule, "says"), { ...below(place, key, index), product: "rules" });
    }
  } else if (member.startsWith("x-")) {
    return;
  } else if (Array.isArray(value)) {
    for (const [index, child] of listOf(value).entries()) {
      const name = member === "parameters" && typeof child["name"] === "string" ? child["name"] : String(index);
      yield* textsOfNode(walk, child, below(place, `${place.key}/${member}/${name}`, index));
    }
  } else if (namedMembers[member]) {
    const prefix = namedMembers[member] === "name" ? place.key : `${place.key}/${member}`;
    for (const [name, child] of membersOf(value)) {
      yield* textsOfNode(walk, child, below(place, `${prefix}/${name.replaceAll("/", "~")}`, name));
    }
  } else {
    const key = member === "schema" ? place.key : `${place.key}/${member}`;
    yield* textsOfNode(walk, value as Node, { ...place, key });
  }
}

function below(place: Place, key: string, segment: string | number): Place {
  return { ...place, key, pointer: `${place.pointer}/${escapeSegment(String(segment))}` };
}

/** Returns whether a text is the title of a schema, which is the name of its type. */
function isTypeName(member: string, text: string): boolean {
  return member === "title" && /^\w+$/.test(text);
}

/** Returns a text to which the bundler adds nothing. */
function plain(english: string): Pick<BundleText, "english" | "written" | "complete"> {
  return { english, written: english, complete: (text) => text };
}

function textOf(walk: Walk, node: Node, member: string, written: string, place: Place): BundleText {
  const note = member === "description" ? noteOf(node) : undefined;
  const key = member === "description" || member === "x-displayName" || member === "says" ? "" : `/${member}`;
  const text = { ...place, key: `${place.key}${describes(node, member) ? "/description" : key}`, member };
  if (!note) return { ...text, ...plain(written) };
  const added = note("en", walk.errorCodes);
  if (!written.endsWith(added)) throw new Error(`${place.pointer}: does not end with what the bundler adds`);
  return {
    ...text,
    written,
    english: written.slice(0, -added.length),
    complete: (own, language, errorCodes) => own + note(language, errorCodes),
  };
}

/** Returns whether a key calls a text a description: one beside a name or a summary. Others are what the key names. */
function describes(node: Node, member: string): boolean {
  return member === "description" && ["summary", "operationId", "x-displayName"].some((name) => name in node);
}

/** Returns what the bundler adds behind the description of a node. */
function noteOf(node: Node): ((language: Language, errorCodes: ErrorCodes) => string) | undefined {
  const { "x-kakao-consent": items, "x-kakao-error-codes": codes, "x-kakao-catalogue": kind } = node;
  if (Array.isArray(items)) return (language) => ` ${consentNote(items as string[], language)}`;
  // An operation names the codes, too, but its responses explain them.
  if (Array.isArray(codes) && codes.length > 0 && !("operationId" in node)) {
    return (_, errorCodes) => `\n\n${codesNote(codes as string[], errorCodes)}`;
  }
  if (typeof kind !== "string") return undefined;
  return (_, errorCodes) => {
    const listed = Object.keys(errorCodes).filter((code) => kindOf(code) === kind);
    return `\n\n${codesNote(listed, errorCodes)}`;
  };
}

function pick(node: Node, ...members: string[]): Node {
  return Object.fromEntries(Object.entries(node).filter(([member]) => members.includes(member)));
}

function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}

function membersOf(value: unknown): [string, Node][] {
  return Object.entries(nodeOf(value)).map(([name, member]) => [name, nodeOf(member)]);
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}
