import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brunoCollection } from "../lib/collections/bruno.js";
import { postmanCollection, postmanMock } from "../lib/collections/postman.js";
import { type CollectedApi, readCollected } from "../lib/collections/requests.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { runAsCommand, type Step } from "../lib/step.js";

/** Where `kakao-openapi mock` listens unless it is told otherwise. */
const mock = "http://127.0.0.1:4010";

/** Writes the recorded success of every operation as collections of Postman and Bruno: `collections/`. */
export const collections: Step = {
  name: "generate:collections",
  run(generated) {
    const folder = emptyFolder(join(generated, "collections"));
    const apis = readCollected(generated);
    const files = new Map<string, string | Buffer>([
      ["kakao.postman_collection.json", json(postmanCollection(apis))],
      ["mock.postman_environment.json", json(postmanMock(apis, mock))],
      ...filesOf(apis),
    ]);
    for (const [name, text] of brunoCollection(apis, mock)) files.set(`bruno/${name}`, text);
    for (const [name, content] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return `${apis.flatMap(({ requests }) => requests).length} requests`;
  },
};

/** Reads the files that requests upload. */
function filesOf(apis: readonly CollectedApi[]): [string, Buffer][] {
  const fields = apis.flatMap(({ requests }) =>
    requests.flatMap(({ body }) => (body !== undefined && "form" in body ? body.form : [])),
  );
  return fields.flatMap(({ value }) =>
    typeof value === "string" ? [] : [[`files/${value.name}`, Buffer.from(value.base64, "base64")] as [string, Buffer]],
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

await runAsCommand(import.meta.url, collections);
