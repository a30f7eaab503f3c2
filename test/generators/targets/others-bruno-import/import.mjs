import { readFileSync, writeFileSync } from "node:fs";
import { openApiToBruno } from "@usebruno/converters";

const collection = openApiToBruno(JSON.parse(readFileSync(process.env.SPEC, "utf8")));
if (collection.items.length === 0) throw new Error("nothing was imported");
writeFileSync("collection.json", JSON.stringify(collection));
