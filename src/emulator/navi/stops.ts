import { kapiFailure } from "../failure.js";
import type { Stop } from "./roads.js";

/** Reads a point as text, such as `127.111202,37.394912,name=판교역`. */
export function readStop(text: string): Stop {
  const [x = "", y = "", ...more] = text.split(",");
  const name = more.find((part) => part.startsWith("name="))?.slice("name=".length) ?? "";
  return { name, x: Number(x), y: Number(y) };
}

/** Reads a point of a body of JSON. */
export function toStop({ name = "", x, y }: { readonly name?: string; readonly x: number; readonly y: number }): Stop {
  return { name, x, y };
}

/**
 * Returns a value of a body, which is missing if the body is of another media type.
 *
 * @throws Failure if it is missing
 */
export function expectGiven<Value>(name: string, value: Value | undefined): Value {
  if (value === undefined) throw kapiFailure(-2, `The Parameter [${name}] cannot be null.`);
  return value;
}
