import { nearest } from "../contract/nearest.js";

/**
 * What to do about a name that there is not.
 *
 * @param name The name that was given
 * @param names The names that there are
 * @param otherwise What to say where none is like it
 */
export function suggest(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names);
  return near.length > 0 ? `did you mean ${near.join(" or ")}?` : otherwise;
}
