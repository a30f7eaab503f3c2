import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { parseJson } from "../../src/json.js";
import { readErrorCodes } from "../lib/spec/error-codes.js";
import { type Change, changesOf } from "../lib/i18n/changes.js";
import { actionsOf, type Overlay } from "../lib/i18n/overlay.js";
import { createTranslator } from "../lib/i18n/translator.js";
import { markInt64, unmarkInt64 } from "../lib/int64.js";
import { atPointer } from "../lib/json-pointer.js";
import type { Bundle } from "../lib/model/openapi.js";
import { listApis } from "../lib/project.js";
import { runAsCommand, type Step } from "../lib/step.js";

const site = "https://kakao-openapi.github.io/kakao-openapi";

/** Writes the bundles in Korean, and the overlays that make them from the English ones: `openapi/ko/`. */
export const translations: Step = {
  name: "generate:translations",
  run(generated) {
    const translate = createTranslator("ko");
    const errorCodes = readErrorCodes();
    const folder = join(generated, "openapi/ko");
    mkdirSync(folder, { recursive: true });
    for (const api of listApis()) {
      const bundle = parseJson(readFileSync(join(generated, "openapi", `${api}.json`), "utf8")) as Bundle;
      const changes = changesOf(api, bundle, errorCodes, "ko", translate);
      write(join(folder, `${api}.overlay.yaml`), api, overlayOf(api, bundle, changes));
      for (const { pointer, member, value } of changes) {
        (atPointer(bundle, pointer) as Record<string, string>)[member] = value;
      }
      write(join(folder, `${api}.yaml`), api, bundle);
      writeFileSync(join(folder, `${api}.json`), `${unmarkInt64(JSON.stringify(markInt64(bundle), null, 2))}\n`);
    }
    return `${listApis().length} bundles in Korean, as many overlays`;
  },
};

function overlayOf(api: string, { info }: Bundle, changes: readonly Change[]): Overlay {
  return {
    overlay: "1.0.0",
    info: { title: `${info.title}: 한국어`, version: info.version },
    extends: `${site}/openapi/${api}.yaml`,
    actions: actionsOf(changes),
  };
}

function write(file: string, api: string, value: unknown): void {
  const header = `# Generated from spec/${api} and spec/i18n/ko by npm run generate. Do not edit.\n`;
  // Readers of YAML 1.1 must not take a date or a "no" for anything but a string.
  const yaml = stringify(value, {
    version: "1.1",
    lineWidth: 0,
    singleQuote: true,
    blockQuote: "literal",
    aliasDuplicateObjects: false,
  });
  writeFileSync(file, header + yaml);
}

await runAsCommand(import.meta.url, translations);
