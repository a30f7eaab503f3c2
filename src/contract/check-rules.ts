import type { SecuritySchemeName } from "../../generated/apis.js";
import type { CallRule } from "./call-rule.js";
import { showFound } from "./describe-value.js";
import { isRecurrenceRule } from "./recurrence-rule.js";

/** The arguments of a call by name, as the spec types them. */
export type Arguments = Readonly<Record<string, unknown>>;

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
  sent: Arguments,
  schemes: readonly SecuritySchemeName[],
): BrokenRule[] {
  return rules
    .filter((rule) => applies(rule, sent, schemes))
    .flatMap((rule) => broken(rule, sent).map((one) => ({ rule, ...one })));
}

function applies({ auth, when = {}, unless = [] }: CallRule, sent: Arguments, schemes: readonly SecuritySchemeName[]) {
  if (auth && !(schemes.length > 0 && schemes.every((scheme) => auth.includes(scheme)))) return false;
  if (unless.some((name) => isSent(sent, name))) return false;
  return Object.entries(when).every(([name, values]) => values?.includes(find(sent, name)[0]?.value ?? null));
}

type Broken = Omit<BrokenRule, "rule">;

function broken(rule: CallRule, sent: Arguments): Broken[] {
  const { requires, together, step, midnight, order, span, range, length, rrule, ascii } = rule;
  if (requires) return missing(requires, sent);
  if (together) return together.some((name) => isSent(sent, name)) ? missing(together, sent) : [];
  if (step)
    return unlike(times(sent, step.of), isMultipleOf(step.minutes), `a time in steps of ${step.minutes} minutes`);
  if (midnight) return unlike(times(sent, midnight), isMultipleOf(24 * 60), "midnight (00:00:00Z)");
  if (order) return disorder(order, sent);
  if (span) return tooLong(span, sent);
  if (range) return outside(range, sent);
  if (length) return tooManyCharacters(length, sent);
  if (rrule) return unlike(strings(sent, rrule), isRecurrenceRule, "a recurrence rule without the prefix RRULE:");
  if (ascii) return unlike(strings(sent, ascii), isPrintableAscii, "printable ASCII characters without spaces");
  return [];
}

interface Found<Value = unknown> {
  readonly name: string;
  readonly value: Value;
}

/** Returns the values that a name stands for. */
function find(sent: Arguments, name: string): Found[] {
  // Most names are those of arguments, and most arguments are not sent.
  if (Object.hasOwn(sent, name)) return [{ name, value: sent[name] }];
  const end = name.indexOf("/");
  const first = end === -1 ? name : name.slice(0, end);
  if (end === -1 || !Object.hasOwn(sent, first)) return [];
  let found: Found[] = [{ name: first, value: sent[first] }];
  for (const key of name.slice(end + 1).split("/")) {
    const inner: Found[] = [];
    for (const one of found) enter(one, key, inner);
    found = inner;
  }
  return found;
}

function enter({ name, value: whole }: Found, key: string, found: Found[]): void {
  // A point may be one text: longitude, latitude and what follows them.
  const value = typeof whole === "string" ? whole.split(",") : whole;
  if (typeof value !== "object" || value === null) return;
  for (const one of key === "*" ? Object.keys(value) : [key])
    if (Object.hasOwn(value, one)) found.push({ name: `${name}/${one}`, value: (value as Arguments)[one] });
}

function isSent(sent: Arguments, name: string): boolean {
  return find(sent, name).some(({ value }) => value !== undefined && value !== null);
}

function missing(names: readonly string[], sent: Arguments): Broken[] {
  return names.filter((name) => !isSent(sent, name)).map((name) => ({ name, expected: "a value", found: "nothing" }));
}

function strings(sent: Arguments, names: readonly string[]): Found<string>[] {
  return names.flatMap((name) => find(sent, name)).filter((one): one is Found<string> => typeof one.value === "string");
}

/** Returns times in milliseconds; what is no time breaks the schema and not the rule. */
function times(sent: Arguments, names: readonly string[]): Found<number>[] {
  return strings(sent, names)
    .map(({ name, value }) => ({ name, value: Date.parse(value) }))
    .filter(({ value }) => !Number.isNaN(value));
}

function unlike<Value>(
  values: readonly Found<Value>[],
  isRight: (value: Value) => boolean,
  expected: string,
): Broken[] {
  return values
    .filter(({ value }) => !isRight(value))
    .map(({ name, value }) => ({
      name,
      expected,
      found: typeof value === "number" ? "another time" : showFound(value),
    }));
}

function isMultipleOf(minutes: number): (time: number) => boolean {
  return (time) => time % (minutes * 60_000) === 0;
}

function isPrintableAscii(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}

function disorder(names: readonly string[], sent: Arguments): Broken[] {
  const found = times(sent, names);
  return found.flatMap(({ name, value }, index) => {
    const before = found[index - 1];
    return before && value < before.value
      ? [{ name, expected: `a time not before ${before.name}`, found: "an earlier time" }]
      : [];
  });
}

function tooLong({ from, to, days }: NonNullable<CallRule["span"]>, sent: Arguments): Broken[] {
  const [start] = times(sent, [from]);
  const [end] = times(sent, [to]);
  if (!start || !end || end.value - start.value <= days * 24 * 60 * 60_000) return [];
  return [{ name: to, expected: `at most ${days} days after ${from}`, found: "a later time" }];
}

function outside(range: NonNullable<CallRule["range"]>, sent: Arguments): Broken[] {
  return Object.entries(range).flatMap(([name, [min = -Infinity, max = Infinity] = []]) =>
    find(sent, name)
      .map((one) => ({ name: one.name, value: numberOf(one.value) }))
      .filter(({ value }) => !Number.isNaN(value) && (value < min || value > max))
      .map((one) => ({
        name: one.name,
        expected: `a number from ${min} to ${max}`,
        found: "a number outside this range",
      })),
  );
}

/** Counts code points, as `maxLength` of JSON Schema does. */
function tooManyCharacters(length: NonNullable<CallRule["length"]>, sent: Arguments): Broken[] {
  return Object.entries(length).flatMap(([name, most = Infinity]) =>
    unlike(strings(sent, [name]), (text) => Array.from(text).length <= most, `at most ${most} characters`),
  );
}

/** Returns a number, which Local writes as a string. */
function numberOf(value: unknown): number {
  return typeof value === "string" ? Number.parseFloat(value) : typeof value === "number" ? value : NaN;
}
