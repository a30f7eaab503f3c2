import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTexts, shareTexts } from "./lib/i18n/all-texts.js";
import { readCatalogue, writeCatalogue } from "./lib/i18n/catalogue.js";
import { applySheet, writeSheet } from "./lib/i18n/sheet.js";
import { countTable } from "./lib/i18n/counts.js";
import { updateCatalogue } from "./lib/i18n/update.js";
import { root } from "./lib/project.js";

const usage = `npm run i18n                     add missing keys, mark stale ones, print the counts
npm run i18n -- list <product>   print what is not translated yet, as a sheet to fill in
npm run i18n -- apply <sheet>    put a filled sheet into the catalogue
npm run i18n -- prune            also remove translations of texts that are gone`;

async function main([command, argument]: readonly string[]): Promise<void> {
  const texts = shareTexts(readTexts(join(root, "generated")));
  const old = readCatalogue("ko");
  if (command === "list" && argument) {
    process.stdout.write(writeSheet(argument, texts, old));
  } else if (command === "apply" && argument) {
    const { catalogue, problems } = applySheet(readFileSync(argument, "utf8"), texts, old);
    await writeCatalogue("ko", catalogue);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    console.log(countTable(texts, catalogue));
  } else if (command === undefined || command === "prune") {
    const { catalogue, unknown } = updateCatalogue(old, texts);
    const kept = command === "prune" ? removeKeys(catalogue, unknown) : catalogue;
    await writeCatalogue("ko", kept);
    console.log(countTable(texts, kept));
    for (const key of unknown) console.log(`${key}: ${command === "prune" ? "removed" : "no such text"}`);
  } else {
    console.error(usage);
    process.exitCode = 1;
  }
}

function removeKeys(catalogue: ReturnType<typeof readCatalogue>, keys: readonly string[]): typeof catalogue {
  return new Map(
    [...catalogue].map(([product, entries]) => [product, new Map([...entries].filter(([key]) => !keys.includes(key)))]),
  );
}

await main(process.argv.slice(2));
