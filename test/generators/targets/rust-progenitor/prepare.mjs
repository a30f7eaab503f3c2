// Leaves out what progenitor does not read: operations that upload a file, `encoding`, the types of errors beside the type
// of a success, and the titles of forms, which it takes for the schemas of that name.
import { readFileSync, writeFileSync } from "node:fs";

const text = readFileSync(process.env.SPEC, "utf8");
const document = JSON.parse(text, (key, value) => (key === "encoding" ? undefined : value));
for (const item of Object.values(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (operation.requestBody?.content?.["multipart/form-data"]) delete item[method];
    const form = operation.requestBody?.content?.["application/x-www-form-urlencoded"];
    if (form) delete form.schema.title;
    for (const status of Object.keys(operation.responses ?? {})) {
      if (status >= "4") delete operation.responses[status];
    }
  }
}
writeFileSync("kapi.json", JSON.stringify(document));
