// @ts-check
import { layers, listOf } from "../lib/schema.js";

/** @typedef {import("../lib/types.js").Context} Context */
/** @typedef {import("../lib/types.js").Node} Node */

const NAMED_SCHEMA = /^#\/(?:components\/schemas\/)?[^/]+$/;

/**
 * Checks open enums: one to which Kakao may add is `anyOf` the enum and its type. Each has a name of its own, and one
 * only: generators write a class for every place where one is inline.
 */
export function openEnums() {
  /** @type {Map<string, string>} */
  const names = new Map();

  return {
    /** @param {Node} schema @param {Context} ctx */
    Schema(schema, { location, resolve, report }) {
      const members = listOf(schema["anyOf"]).map((node, index) =>
        layers(node, location.child(["anyOf", index]), resolve).at(-1),
      );
      const known = members.find((member) => isEnum(member?.node));
      if (!known || !members.some((member) => isPlain(member?.node))) return;
      if (!NAMED_SCHEMA.test(location.pointer)) {
        const message = "open enum is inline: make it a named schema and refer to it";
        report({ message, location: location.child("anyOf").key() });
        return;
      }
      const name = location.pointer.split("/").at(-1) ?? "";
      const other = names.get(known.location.absolutePointer) ?? name;
      names.set(known.location.absolutePointer, other);
      if (other === name) return;
      report({
        message: `open enum ${name} has the known values of ${other}: refer to that`,
        location: location.key(),
      });
    },
  };
}

/** @param {any} node */
function isEnum(node) {
  return Array.isArray(node?.enum);
}

/** @param {any} node */
function isPlain(node) {
  return !isEnum(node) && ["string", "integer", "number"].includes(node?.type);
}
