import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { choices } from "../../src/emulator/choices.js";
import { choiceKey, choiceParts } from "../lib/i18n/choice-texts.js";
import { createTranslator } from "../lib/i18n/translator.js";
import { readRules } from "../lib/spec/rules.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";

/**
 * Generates the Korean of what programs say: `korean/rules.ts` for the checker, `korean/choices.ts` for the emulator.
 */
export const korean: Step = {
  name: "generate:korean",
  run(generated) {
    const folder = emptyFolder(join(generated, "korean"));
    const translate = createTranslator("ko");
    const rules = Object.entries(readRules()).map(([id, { says }]) => [id, translate(`rule/${id}`, says).text]);
    const said = choices.map((one) => [
      one.id,
      Object.fromEntries(choiceParts.map((part) => [part, translate(choiceKey(one.id, part), one[part]).text])),
    ]);
    write(
      join(folder, "rules.ts"),
      "What the rules of calls say, by ID.",
      "rules: Readonly<Record<string, string>>",
      rules,
    );
    write(
      join(folder, "choices.ts"),
      "What the emulator has chosen, by ID.",
      `choices: Readonly<Record<string, Readonly<Record<${choiceParts.map((part) => `"${part}"`).join(" | ")}, string>>>>`,
      said,
    );
    return `${rules.length} rules, ${said.length} choices`;
  },
};

function write(file: string, about: string, declaration: string, entries: readonly (readonly unknown[])[]): void {
  const value = JSON.stringify(Object.fromEntries(entries as [string, unknown][]), null, 2);
  writeFileSync(
    file,
    `// Generated from spec/i18n/ko by npm run generate. Do not edit.\n\n/** ${about} */\nexport const ${declaration} = ${value};\n`,
  );
}

await runAsCommand(import.meta.url, korean);
