// @ts-check
import { expand, follow, hasProperty, itemsOf, parameterSchemas, successSchemas, typesIn } from "../lib/members.js";

/** @typedef {import("../lib/types.js").Layer} Layer */
/** @typedef {{ member?: string, message: string }} Problem A problem of a member of the key, or of the whole key. */

const EXTENSION = "x-kakao-pagination";
const POINTER = /^(\/[A-Za-z0-9_-]+)+$/;
const SCALARS = ["integer", "string"];

/** The member that says how pages follow each other, and what goes with it beside `items` and `identity`. */
const KINDS = {
  page: { required: ["end"], optional: [] },
  next: { required: [], optional: ["more", "scheme"] },
  start: { required: ["last", "identity"], optional: [] },
};

/** The types of what the members point to, in the response and in an item of its list. */
const IN_RESPONSE = { items: ["array"], end: ["boolean"], more: ["boolean"], next: ["string"] };
const IN_ITEM = { last: SCALARS, identity: SCALARS };

/** Properties that only a page of a list has. */
const SIGNS = ["is_end", "after_url"];

/** Checks the key for walking through a list: a client would stop early at a pointer or name that leads nowhere. */
export function pagination() {
  return {
    /**
     * @param {import("../lib/types.js").Node} operation
     * @param {import("../lib/types.js").Context} ctx
     */
    Operation(operation, { location, report, resolve }) {
      const key = operation[EXTENSION];
      const success = successSchemas(operation, location, resolve);
      if (key === undefined) {
        const sign = SIGNS.find((name) => hasProperty(success, name, resolve));
        if (sign)
          report({
            message: `response has ${sign} and the operation has no ${EXTENSION}: add it`,
            location: location.key(),
          });
        return;
      }
      for (const { member, message } of problemsOf(key)) {
        const path = member === undefined ? EXTENSION : [EXTENSION, member];
        report({
          message: `${[EXTENSION, member].filter(Boolean).join(" ")} ${message}`,
          location: location.child(path),
        });
      }

      /**
       * Lists the problems of a key. Pointers and names are only looked up in a key of the right form.
       *
       * @param {any} key
       * @returns {Problem[]}
       */
      function problemsOf(key) {
        const problems = formProblems(key);
        if (problems.length > 0) return problems;
        const items = itemsOf(follow(success, key.items, resolve), resolve);
        return [
          ...pointerProblems(key, IN_RESPONSE, success),
          ...pointerProblems(key, IN_ITEM, items),
          ...["page", "start"].filter((member) => member in key).flatMap((member) => parameterProblems(key, member)),
        ];
      }

      /**
       * @param {any} key
       * @param {Record<string, string[]>} types
       * @param {Layer[]} schemas
       * @returns {Problem[]}
       */
      function pointerProblems(key, types, schemas) {
        return Object.entries(types).flatMap(([member, wanted]) => {
          if (!(member in key)) return [];
          const found = typesIn(follow(schemas, key[member], resolve), resolve).filter((type) => type !== "null");
          if (found.length > 0 && found.every((type) => wanted.includes(type))) return [];
          const message = `leads to ${found.join(" or ") || "nothing"}, not to ${wanted.join(" or ")}: fix the pointer`;
          return [{ member, message }];
        });
      }

      /**
       * @param {any} key
       * @param {string} member
       * @returns {Problem[]}
       */
      function parameterProblems(key, member) {
        const schemas = expand(parameterSchemas(operation, location, key[member], resolve), resolve);
        if (schemas.length === 0)
          return [{ member, message: `names ${key[member]}, which is not a parameter: fix the name` }];
        if (member !== "page") return [];
        const counts = schemas.some(({ node }) => node?.minimum === 1) && schemas.some(({ node }) => node?.maximum > 0);
        const message = `names ${key[member]}, whose schema does not say minimum: 1 and a maximum: add them`;
        return counts ? [] : [{ member, message }];
      }
    },
  };
}

/**
 * @param {any} key
 * @returns {Problem[]}
 */
function formProblems(key) {
  const [kind, ...others] = Object.entries(KINDS).filter(([name]) => Object.hasOwn(Object(key), name));
  if (!kind || others.length > 0) {
    return [
      { message: `does not have exactly one of ${Object.keys(KINDS).join(", ")}: say how pages follow each other` },
    ];
  }
  const [name, { required, optional }] = kind;
  const missing = ["items", ...required].filter((member) => !(member in key));
  const known = ["items", "identity", name, ...required, ...optional];
  return [
    ...missing.map((member) => ({ message: `lacks ${member}, which goes with ${name}: add it` })),
    ...Object.keys(key).flatMap((member) => memberProblems(key, member, known)),
  ];
}

/**
 * @param {any} key
 * @param {string} member
 * @param {string[]} known
 * @returns {Problem[]}
 */
function memberProblems(key, member, known) {
  const value = key[member];
  if (!known.includes(member)) return [{ member, message: "is unknown here: remove it" }];
  if (member === "scheme") return value === "http" ? [] : [{ member, message: "is not http: remove it" }];
  if (member === "page" || member === "start") {
    return typeof value === "string" ? [] : [{ member, message: "is not a name: name the parameter" }];
  }
  // An item that is a single value identifies itself.
  const isPointer = POINTER.test(value) || (member === "identity" && value === "");
  return isPointer ? [] : [{ member, message: "is not a JSON Pointer such as /meta/is_end: fix it" }];
}
