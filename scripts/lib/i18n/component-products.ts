import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.js";

/** Returns the product of each component of an API: the folder of `spec/` in which it is written. */
export function componentProducts(api: string): Map<string, string> {
  const products = new Map<string, string>();
  const folder = join(root, "spec", api);
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(join(folder, name)).filter((file) => file.endsWith(".yaml"))) {
      for (const [, component = ""] of readFileSync(join(folder, name, file), "utf8").matchAll(/^([A-Za-z]\w*):/gm)) {
        products.set(component, api === "webhooks" ? api : name);
      }
    }
  }
  return products;
}
