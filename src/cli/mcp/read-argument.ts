import { isObject } from "../../is-object.js";
import { nearestNames } from "../../suggest.js";
import type { Tool, ToolArguments } from "./tool.js";
import { ToolError } from "./tool-error.js";
import type { Words } from "./words.js";

/** The longest text that a tool reads, but for recorded traffic. */
const maxLength = 20_000;

/**
 * Reads a text.
 *
 * @param example What to show where it is missing
 * @param types What a message names as allowed
 * @throws {ToolError} When it is missing, empty or no text
 */
export function readTextArgument(
  args: ToolArguments,
  name: string,
  words: Words,
  example: string,
  types: readonly string[] = ["string"],
): string {
  const value = readOptionalTextArgument(args, name, words, types);
  if (value === undefined) throw new ToolError(words.missing(name, example));
  return value;
}

/**
 * Reads a text that may be left out. A number is a text, too: models write codes as either.
 *
 * @throws {ToolError} When it is no text
 */
export function readOptionalTextArgument(
  args: ToolArguments,
  name: string,
  words: Words,
  types: readonly string[] = ["string"],
): string | undefined {
  const { [name]: value } = args;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string" && typeof value !== "number")
    throw new ToolError(words.wrongType(name, types.join(", ")));
  const text = String(value).trim();
  if (text.length > maxLength) throw new ToolError(words.tooLong(name, maxLength));
  return text === "" ? undefined : text;
}

/**
 * Reads one of some values.
 *
 * @throws {ToolError} When it is another
 */
export function readChoice<T extends string>(
  args: ToolArguments,
  name: string,
  allowed: readonly T[],
  words: Words,
): T | undefined {
  const value = readOptionalTextArgument(args, name, words);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new ToolError(words.wrongChoice(name, allowed.join(", ")));
  return found;
}

/**
 * Reads a list of some values; one alone is a list, too.
 *
 * @throws {ToolError} When one is another
 */
export function readChoices<T extends string>(
  args: ToolArguments,
  name: string,
  allowed: readonly T[],
  words: Words,
): readonly T[] | undefined {
  const { [name]: value } = args;
  if (value === undefined || value === null) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = list.map((one) => allowed.find((choice) => choice === one));
  if (list.length === 0 || found.includes(undefined)) throw new ToolError(words.wrongChoice(name, allowed.join(", ")));
  return allowed.filter((one) => found.includes(one));
}

/**
 * Reads an integer within bounds.
 *
 * @throws {ToolError} When it is another value
 */
export function readInteger(
  args: ToolArguments,
  name: string,
  { from, to, otherwise }: { readonly from: number; readonly to: number; readonly otherwise: number },
  words: Words,
): number {
  const { [name]: value = otherwise } = args;
  if (typeof value === "number" && Number.isInteger(value) && value >= from && value <= to) return value;
  throw new ToolError(words.wrongType(name, `integer ${from}–${to}`));
}

/**
 * Reads a boolean, false by default.
 *
 * @throws {ToolError} When it is another value
 */
export function readBoolean(args: ToolArguments, name: string, words: Words, otherwise = false): boolean {
  const { [name]: value = otherwise } = args;
  if (typeof value !== "boolean") throw new ToolError(words.wrongType(name, "boolean"));
  return value;
}

/**
 * Reads a request or a response. A part that it does not have would not be checked, so that it is refused; what its
 * name is may be anything, so that only what it resembles is named.
 *
 * @throws {ToolError} When it is no object, or has another part
 */
export function readMessage(
  args: ToolArguments,
  name: string,
  parts: readonly string[],
  words: Words,
): Readonly<Record<string, unknown>> | undefined {
  const { [name]: value } = args;
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw new ToolError(words.wrongType(name, `{ ${parts.join(", ")} }`));
  const unknown = Object.keys(value).find((part) => !parts.includes(part));
  if (unknown === undefined) return value;
  const near = nearestNames(unknown, parts);
  throw new ToolError(`${name}: ${words.unknownArgument((near.length > 0 ? near : parts).join(", "))}`);
}

/**
 * Refuses arguments that a tool does not have. What it does not know may be anything, so that only what resembles it is
 * named.
 *
 * @throws {ToolError} When there is one
 */
export function refuseUnknown(args: ToolArguments, { properties }: Tool, words: Words): void {
  const names = [...Object.keys(properties), "language"];
  const unknown = Object.keys(args).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const near = nearestNames(unknown, names);
  throw new ToolError(words.unknownArgument((near.length > 0 ? near : names).join(", ")));
}
