import { validators } from "../../../generated/emulator/validators.js";
import type { components } from "../../../generated/emulator/control.js";
import { checkValue } from "../../contract/check/values.js";
import { KakaoError } from "../../errors.js";

type Schemas = components["schemas"];

/** Names of the schemas that values are checked by. */
export type CheckedName = keyof typeof validators & keyof Schemas;

/** A value is not what the emulator takes. */
export class InvalidValueError extends KakaoError {
  override readonly name = "InvalidValueError";

  /**
   * @param what Such as `world`
   * @param pointer JSON Pointer of what is wrong
   * @param problem What is wrong
   */
  constructor(
    what: string,
    readonly pointer: string,
    readonly problem: string,
  ) {
    super(`${what}${pointer === "" ? "" : ` ${pointer}`}: ${problem}`);
  }
}

/**
 * Checks a value by a schema of the control API.
 *
 * @param name Name of the schema
 * @param value Such as a body or a world file
 * @param what How the value is called in the error
 * @throws InvalidValueError for the first problem
 */
export function checkInput<Name extends CheckedName>(name: Name, value: unknown, what: string): Schemas[Name] {
  const subject = { side: "request", place: "body", pointer: "", positions: [], strict: true } as const;
  const [first] = checkValue(value, validators[name], subject);
  if (!first) return value as Schemas[Name];
  const { pointer, rule, expected, found } = first;
  throw new InvalidValueError(
    what,
    pointer,
    rule === "undeclared" ? "unknown name: check the spelling" : `expected ${expected}, got ${found}`,
  );
}
