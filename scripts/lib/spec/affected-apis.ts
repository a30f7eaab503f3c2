/**
 * Returns the APIs whose reference may look different after a file of `spec/` has changed.
 *
 * @param file Path of the file, from `spec/`
 * @param apis IDs of all APIs
 */
export function affectedApis(file: string, apis: readonly string[]): readonly string[] {
  const [folder = "", api = ""] = file.split("/");
  const own = folder === "recordings" ? api : folder;
  // Any API may use what belongs to none.
  return apis.includes(own) ? [own] : apis;
}
