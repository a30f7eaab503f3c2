import type { ParameterContract, Strictness } from "../operation-contract.js";
import { isWithinLimits, readValue, unreadable } from "./read-value.js";

/** Fails undeclared properties, as in all requests. */
export const strictly: Strictness = { strict: true };

/** Lets undeclared properties pass. */
export const openly: Strictness = { strict: false };

/** Returns the value of a parameter if it is right, and `unreadable` otherwise. */
export function cleanValue(text: string, parameter: ParameterContract, strictness = strictly): unknown {
  const value = readValue(text, parameter);
  if (value === unreadable || !isWithinLimits(value, text.length)) return unreadable;
  return parameter.validate.call(strictness, value) ? value : unreadable;
}
