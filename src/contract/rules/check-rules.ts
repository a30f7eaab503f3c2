import type { SecuritySchemeName } from "../../../generated/apis.js";
import type { CallRule } from "./call-rule.js";
import { showFound } from "../check/describe-value.js";
import { isRecurrenceRule } from "./recurrence-rule.js";

/** The arguments of a call by name, as the spec types them. */
export type ArgumentsByName = Readonly<Record<string, unknown>>;

/** An argument that breaks a rule. */
export interface BrokenRule {
  readonly rule: CallRule;
  /** Name of the argument, as in the rule, with the index of an item in place of `*`. */
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Returns the rules that a call breaks.
 *
 * @param rules The rules of the operation
 * @param sent The arguments of the call
 * @param schemes The credentials that the call may have been sent with; empty if unknown
 */
export function checkRules(
  rules: readonly CallRule[],
  sent: ArgumentsByName,
  schemes: readonly SecuritySchemeName[],
): BrokenRule[] {
  return preparedRules(rules)
    .filter((one) => applies(one, sent, schemes))
    .flatMap(({ rule, findBroken }) => findBroken(sent).map((one) => ({ rule, ...one })));
}

/** Returns whether a call breaks no rule: the same as `checkRules`, without a list. */
export function keepsRules(
  rules: readonly CallRule[],
  sent: ArgumentsByName,
  schemes: readonly SecuritySchemeName[],
): boolean {
  for (const one of preparedRules(rules))
    if (applies(one, sent, schemes) && one.findBroken(sent).length > 0) return false;
  return true;
}

type Broken = Omit<BrokenRule, "rule">;

type FindBroken = (sent: ArgumentsByName) => Broken[];

/** A rule with its names split. */
interface PreparedRule {
  readonly rule: CallRule;
  readonly when: readonly (readonly [Name, readonly unknown[] | undefined])[];
  readonly unless: readonly Name[];
  readonly findBroken: FindBroken;
}

const prepared = new WeakMap<readonly CallRule[], readonly PreparedRule[]>();

function preparedRules(rules: readonly CallRule[]): readonly PreparedRule[] {
  const known = prepared.get(rules);
  if (known) return known;
  const all = rules.map((rule) => ({
    rule,
    when: Object.entries(rule.when ?? {}).map(([name, values]) => [nameOf(name), values] as const),
    unless: (rule.unless ?? []).map(nameOf),
    findBroken: prepareCondition(rule),
  }));
  prepared.set(rules, all);
  return all;
}

function applies(
  { rule: { auth }, when, unless }: PreparedRule,
  sent: ArgumentsByName,
  schemes: readonly SecuritySchemeName[],
) {
  if (auth && !(schemes.length > 0 && schemes.every((scheme) => auth.includes(scheme)))) return false;
  for (const name of unless) if (isSent(sent, name)) return false;
  for (const [name, values] of when) if (!values?.includes(find(sent, name)[0]?.value ?? null)) return false;
  return true;
}

function prepareCondition(rule: CallRule): FindBroken {
  const { requires, together, step, midnight, order, span, range, length, rrule, ascii } = rule;
  if (requires) return missingOf(requires.map(nameOf));
  if (together) return togetherOf(together.map(nameOf));
  if (step) {
    const expected = `a time in steps of ${step.minutes} minutes`;
    return unlike(step.of.map(nameOf), times, isMultipleOf(step.minutes), expected);
  }
  if (midnight) return unlike(midnight.map(nameOf), times, isMultipleOf(24 * 60), "midnight (00:00:00Z)");
  if (order) return disorderOf(order.map(nameOf));
  if (span) return tooLongOf(span);
  if (range) return outsideOf(range);
  if (length) return tooManyCharactersOf(length);
  if (rrule) return unlike(rrule.map(nameOf), strings, isRecurrenceRule, "a recurrence rule without the prefix RRULE:");
  if (ascii) return unlike(ascii.map(nameOf), strings, isPrintableAscii, "printable ASCII characters without spaces");
  return () => none;
}

/** A name of a rule, split. */
interface Name {
  readonly name: string;
  /** The argument that it begins with. */
  readonly first: string;
  /** What leads from the argument to the values; undefined if the argument is the value. */
  readonly keys: readonly string[] | undefined;
}

function nameOf(name: string): Name {
  const [first = "", ...keys] = name.split("/");
  return { name, first, keys: keys.length > 0 ? keys : undefined };
}

interface Found<Value = unknown> {
  readonly name: string;
  readonly value: Value;
}

/** Nothing found; most arguments are not sent. */
const none: never[] = [];

/** Returns the values that a name stands for. */
function find(sent: ArgumentsByName, { name, first, keys }: Name): readonly Found[] {
  if (keys === undefined) return Object.hasOwn(sent, name) ? [{ name, value: sent[name] }] : none;
  if (!Object.hasOwn(sent, first)) return none;
  let found: Found[] = [{ name: first, value: sent[first] }];
  for (const key of keys) {
    const inner: Found[] = [];
    for (const one of found) enter(one, key, inner);
    if (inner.length === 0) return none;
    found = inner;
  }
  return found;
}

function enter({ name, value: whole }: Found, key: string, found: Found[]): void {
  // A point may be one text: longitude, latitude and what follows them.
  const value = typeof whole === "string" ? whole.split(",") : whole;
  if (typeof value !== "object" || value === null) return;
  for (const one of key === "*" ? Object.keys(value) : [key])
    if (Object.hasOwn(value, one)) found.push({ name: `${name}/${one}`, value: (value as ArgumentsByName)[one] });
}

function isSent(sent: ArgumentsByName, name: Name): boolean {
  return find(sent, name).some(({ value }) => value !== undefined && value !== null);
}

function missingOf(names: readonly Name[]): FindBroken {
  return (sent) => {
    const missing = names.filter((name) => !isSent(sent, name));
    return missing.map(({ name }) => ({ name, expected: "a value", found: "nothing" }));
  };
}

function togetherOf(names: readonly Name[]): FindBroken {
  const findMissing = missingOf(names);
  return (sent) => (names.some((name) => isSent(sent, name)) ? findMissing(sent) : none);
}

/** Returns the values of a kind that a name stands for. */
type FindValues<Value> = (sent: ArgumentsByName, name: Name) => readonly Found<Value>[];

function strings(sent: ArgumentsByName, name: Name): readonly Found<string>[] {
  const found = find(sent, name);
  return found.length === 0 ? none : found.filter((one): one is Found<string> => typeof one.value === "string");
}

/** Returns times in milliseconds; what is no time breaks the schema and not the rule. */
function times(sent: ArgumentsByName, name: Name): readonly Found<number>[] {
  const found = strings(sent, name);
  if (found.length === 0) return none;
  return found
    .map((one) => ({ name: one.name, value: Date.parse(one.value) }))
    .filter(({ value }) => !Number.isNaN(value));
}

function unlike<Value>(
  names: readonly Name[],
  findValues: FindValues<Value>,
  isRight: (value: Value) => boolean,
  expected: string,
): FindBroken {
  return (sent) => {
    let broken: Broken[] = none;
    for (const one of names)
      for (const { name, value } of findValues(sent, one)) {
        if (isRight(value)) continue;
        const found = typeof value === "number" ? "a time between the steps" : showFound(value);
        broken = [...broken, { name, expected, found }];
      }
    return broken;
  };
}

function isMultipleOf(minutes: number): (time: number) => boolean {
  return (time) => time % (minutes * 60_000) === 0;
}

function isPrintableAscii(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}

function disorderOf(names: readonly Name[]): FindBroken {
  return (sent) => {
    const found = names.flatMap((name) => times(sent, name));
    return found.flatMap(({ name, value }, index) => {
      const before = found[index - 1];
      return before && value < before.value
        ? [{ name, expected: `a time not before ${before.name}`, found: "an earlier time" }]
        : none;
    });
  };
}

function tooLongOf({ from, to, days }: NonNullable<CallRule["span"]>): FindBroken {
  const [first, last] = [nameOf(from), nameOf(to)];
  return (sent) => {
    const [start] = times(sent, first);
    const [end] = times(sent, last);
    if (!start || !end || end.value - start.value <= days * 24 * 60 * 60_000) return none;
    return [{ name: to, expected: `at most ${days} days after ${from}`, found: "a later time" }];
  };
}

function outsideOf(range: NonNullable<CallRule["range"]>): FindBroken {
  const bounds = Object.entries(range).map(([name, [min = -Infinity, max = Infinity] = []]) => {
    return { name: nameOf(name), min, max };
  });
  return (sent) =>
    bounds.flatMap(({ name: within, min, max }) =>
      find(sent, within)
        .map(({ name, value }) => ({ name, value: numberOf(value) }))
        .filter(({ value }) => !Number.isNaN(value) && (value < min || value > max))
        .map(({ name }) => ({
          name,
          expected: `a number from ${min} to ${max}`,
          found: "a number outside this range",
        })),
    );
}

/** Counts code points, as `maxLength` of JSON Schema does. */
function tooManyCharactersOf(length: NonNullable<CallRule["length"]>): FindBroken {
  const all = Object.entries(length).map(([name, most = Infinity]): FindBroken => {
    const isShort = (text: string) => text.length <= most || Array.from(text).length <= most;
    return unlike([nameOf(name)], strings, isShort, `at most ${most} characters`);
  });
  return (sent) => all.flatMap((findBroken) => findBroken(sent));
}

/** Returns a number, which Local writes as a string. */
function numberOf(value: unknown): number {
  return typeof value === "string" ? Number.parseFloat(value) : typeof value === "number" ? value : NaN;
}
