import { type Bundle, resolveRef } from "./openapi.js";

const evidence: Record<string, string> = {
  sdk: "Not found in Kakao's pages; known from its SDKs.",
  observed: "Not found in Kakao's pages; seen in use.",
  inferred: "Not found in Kakao's pages; inferred.",
};

type Node = Record<string, unknown>;

/** Returns what a node says of its evidence and of what is unknown, as sentences; undefined when it says nothing. */
function noteOf(node: Node): string | undefined {
  const known = evidence[String(node["x-kakao-evidence"])];
  const unknown = node["x-kakao-unknown"];
  return [known, unknown].filter(Boolean).join(" ") || undefined;
}

/** Returns a description with a note behind it. */
export function withNote(description: unknown, note: string | undefined): string | undefined {
  if (typeof description !== "string" || description === "") return note;
  if (note === undefined) return description;
  // Behind a list the note would read as a part of its last item.
  return `${description}${description.includes("\n") ? "\n\n" : " "}${note}`;
}

/** Returns a bundle in which evidence and unknowns are in the descriptions, where every reader meets them. */
export function writeNotes(bundle: Bundle): Bundle {
  const write = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== "object" || value === null) return value;
    const node = Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key === "examples" ? member : write(member)]),
    );
    const note = noteOf(node);
    if (note === undefined) return node;
    // Beside a reference a description stands in place of that of the target, which must not be lost.
    const description: unknown = node["description"] ?? resolveRef(bundle, node)["description"];
    return { ...node, description: withNote(description, note) };
  };
  return write(bundle) as Bundle;
}
