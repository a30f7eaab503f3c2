import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiModel, modelOf } from "../../lib/model/api-model.js";
import type { Bundle } from "../../lib/model/openapi.js";
import { listApis } from "../../lib/project.js";
import type { Language } from "../../../src/language.js";

/**
 * Reads all APIs in a language from a folder of generated files; English stands in for one that has no translated
 * bundle.
 */
export function readApisIn(generated: string, language: Language): ApiModel[] {
  return listApis().map((id) => modelOf(id, readBundleIn(generated, language, id)));
}

function readBundleIn(generated: string, language: Language, id: string): Bundle {
  const folder = join(generated, "openapi");
  const translated = join(folder, language, `${id}.json`);
  const file = existsSync(translated) ? translated : join(folder, `${id}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Bundle;
}
