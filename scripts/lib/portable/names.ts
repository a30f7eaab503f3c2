/**
 * Lists the properties that a generated class cannot have beside the others: a name that equals another once case,
 * underscores and hyphens are gone (`appId` beside `app_id`), and `has_x` beside `x`, for which Go's generator writes a
 * method of the same name.
 *
 * @param names Names of the properties, in order; of two that are equal the first stays
 * @see https://github.com/OpenAPITools/openapi-generator/issues/9397
 */
export function clashingProperties(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    if (name.startsWith("has_") && names.includes(name.slice(4))) return true;
    const plain = name.replaceAll(/[^\p{L}\d]/gu, "").toLowerCase();
    if (plain !== "" && seen.has(plain)) return true;
    seen.add(plain);
    return false;
  });
}
