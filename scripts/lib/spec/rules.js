// @ts-check
import { readCatalogue } from "./catalogue.js";

/**
 * A rule for calls that neither OpenAPI nor JSON Schema can state. A name is that of a parameter or of a field of the
 * body; `/` enters it, `*` stands for each item of a list. `null` among the values of `when` stands for absence.
 *
 * @typedef {object} Rule
 * @property {"error" | "warning"} level
 * @property {string} says
 * @property {string} [source]
 * @property {"inferred"} [evidence] ours: no page of Kakao says so
 * @property {string[]} [auth] applies only with one of these credentials
 * @property {Record<string, (string | number | boolean | null)[]>} [when] applies only with one of these values each
 * @property {string[]} [unless] applies only if none of these is sent
 * @property {string[]} [requires] all are sent
 * @property {string[]} [together] all are sent, or none
 * @property {{ minutes: number, of: string[] }} [step] times are multiples of so many minutes
 * @property {string[]} [midnight] times are 00:00:00
 * @property {string[]} [order] no time is before the one named before it
 * @property {{ from: string, to: string, days: number }} [span] one time is at most so many days after another
 * @property {Record<string, [number, number]>} [range] numbers lie within bounds
 * @property {Record<string, number>} [length] texts have at most so many characters
 * @property {string[]} [ascii] texts have only printable ASCII characters and no spaces
 * @property {string[]} [rrule] texts are recurrence rules of RFC 5545 without the prefix RRULE:
 */

const LEVELS = ["error", "warning"];

/** @type {Record<string, (value: any) => boolean>} */
const CONDITIONS = {
  requires: isNames,
  together: isNames,
  step: (value) => Number.isInteger(value?.minutes) && isNames(value.of),
  midnight: isNames,
  order: isNames,
  span: (value) => [value?.from, value?.to].every(isName) && Number.isInteger(value.days),
  range: (value) => isMap(value) && Object.values(value).every(isBounds),
  length: (value) => isMap(value) && Object.values(value).every((most) => Number.isInteger(most) && most > 0),
  rrule: isNames,
  ascii: isNames,
};

/** @type {Record<string, (value: any) => boolean>} */
const MEMBERS = {
  level: (value) => LEVELS.includes(value),
  says: (value) => /^[A-Z`].*\.$/s.test(value),
  source: (value) => String(value).startsWith("https://"),
  evidence: (value) => value === "inferred",
  auth: isNames,
  when: (value) => isMap(value) && Object.values(value).every((values) => Array.isArray(values) && values.length > 0),
  unless: isNames,
  ...CONDITIONS,
};

/**
 * Reads the rules of the spec, by ID.
 *
 * @param {string} file
 * @returns {Record<string, Rule>}
 */
export function readRules(file = "rules.yaml") {
  return readCatalogue(file);
}

/**
 * Lists what is wrong with the form of a rule; nothing, if all is well.
 *
 * @param {any} rule
 * @returns {string[]}
 */
export function ruleProblems(rule) {
  if (!isMap(rule)) return ["is not a map: write its members"];
  const conditions = Object.keys(CONDITIONS).filter((name) => name in rule);
  return [
    ...["level", "says"].filter((name) => !(name in rule)).map((name) => `lacks ${name}: add it`),
    ...("source" in rule === "evidence" in rule ? ["needs either source or evidence: inferred"] : []),
    ...(conditions.length === 1 ? [] : [`needs exactly one of ${Object.keys(CONDITIONS).join(", ")}`]),
    ...Object.keys(rule).flatMap((name) => {
      if (!Object.hasOwn(MEMBERS, name)) return [`has an unknown member ${name}: remove it`];
      return MEMBERS[name]?.(rule[name]) ? [] : [`has an invalid ${name}: see x-kakao-rules in CONTRIBUTING.md`];
    }),
  ];
}

/**
 * Lists the arguments that a rule names, those that may be missing from the operation left out.
 *
 * @param {Rule} rule
 * @returns {string[]}
 */
export function namesOf(rule) {
  const when = Object.entries(rule.when ?? {}).filter(([, values]) => !values.includes(null));
  return [
    ...when.map(([name]) => name),
    ...[
      rule.unless,
      rule.requires,
      rule.together,
      rule.step?.of,
      rule.midnight,
      rule.order,
      rule.rrule,
      rule.ascii,
    ].flatMap((names) => names ?? []),
    ...(rule.span ? [rule.span.from, rule.span.to] : []),
    ...Object.keys({ ...rule.range, ...rule.length }),
  ];
}

/** @param {any} value */
function isName(value) {
  return typeof value === "string" && value !== "";
}

/** @param {any} value */
function isNames(value) {
  return Array.isArray(value) && value.length > 0 && value.every(isName);
}

/** @param {any} value */
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {any} value */
function isBounds(value) {
  return Array.isArray(value) && value.length === 2 && value[0] < value[1];
}
