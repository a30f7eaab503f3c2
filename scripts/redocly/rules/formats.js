// @ts-check
import { layers, typesOf, variants } from "../lib/schema.js";

/** @typedef {import("../lib/types.js").Layer} Layer */

const TIME_WORDS = ["at", "date", "time", "datetime", "timestamp", "birthdate"];
const EXEMPT = ["const", "enum"];

/** Checks that integers say how long they are, and dates and times how they are written, or that nobody knows. */
export function formats() {
  return {
    /**
     * @param {import("../lib/types.js").Node} schema
     * @param {import("../lib/types.js").Context} ctx
     */
    Schema(schema, { location, report }) {
      if (!typesOf(schema).includes("integer") || EXEMPT.some((keyword) => keyword in schema)) return;
      if (schema.format === "int32" || schema.format === "int64") return;
      report({ message: "integer has no format: add int32 or int64", location: location.child("type") });
    },
    /**
     * @param {import("../lib/types.js").Node} properties
     * @param {import("../lib/types.js").Context} ctx
     */
    SchemaProperties(properties, ctx) {
      for (const [name, property] of Object.entries(properties)) {
        checkTime("property", name, { node: property, location: ctx.location.child(name) }, ctx);
      }
    },
    /**
     * @param {import("../lib/types.js").Node} parameter
     * @param {import("../lib/types.js").Context} ctx
     */
    Parameter({ name, schema }, ctx) {
      if (schema) checkTime("parameter", name, { node: schema, location: ctx.location.child("schema") }, ctx);
    },
  };
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {Layer} schema
 * @param {import("../lib/types.js").Context} ctx
 */
function checkTime(kind, name, { node, location }, { resolve, report }) {
  if (!TIME_WORDS.includes(lastWord(name))) return;
  if (layers(node, location, resolve).some(saysForm)) return;
  const text = variants(node, location, resolve, ["oneOf", "anyOf"]).filter((own) => own.some(isText));
  if (text.every((own) => own.some(saysForm))) return;
  const message = `${kind} ${name} sounds like a time and has no format: add format, pattern or x-kakao-unknown`;
  report({ message, location: location.key() });
}

/**
 * Returns the last word of a name: `created_at` and `createdAt` end in "at", `format` and `update` do not.
 *
 * @param {string} name
 */
function lastWord(name) {
  const words = String(name).split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/);
  return (words.at(-1) ?? "").toLowerCase();
}

/** @param {Layer} layer */
function isText({ node }) {
  return typesOf(node).includes("string");
}

/** @param {Layer} layer */
function saysForm({ node }) {
  return ["format", "pattern", "x-kakao-unknown", ...EXEMPT].some((keyword) => node?.[keyword] !== undefined);
}
