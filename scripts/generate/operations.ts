import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PageTable } from "../../src/client/operations.js";
import { type ApiModel, isCallable, readApis } from "../lib/model/api-model.js";
import { type ClientTable, tabulate } from "../lib/model/client-table.js";
import type { DescribedErrors } from "../lib/model/error-bodies.js";
import { emptyFolder } from "../lib/empty-folder.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";

/**
 * Generates what the client must know of each operation, exceptions only: `operations/<api>.ts`, and `pages/<api>.ts`
 * with what it must know of lists that come in pages.
 */
export const operations: Step = {
  name: "generate:operations",
  run(generated) {
    const folder = emptyFolder(join(generated, "operations"));
    const pagesFolder = emptyFolder(join(generated, "pages"));
    let count = 0;
    for (const api of readApis(generated).filter(isCallable)) {
      const table = tabulate(api);
      count += api.operations.length;
      writeFileSync(join(folder, `${api.id}.ts`), renderTable(api, table));
      writeFileSync(join(pagesFolder, `${api.id}.ts`), renderPages(api.id, table.pages));
    }
    return `${count} operations`;
  },
};

function renderPages(api: string, pages: PageTable): string {
  return `// Generated from spec/${api} by npm run generate. Do not edit.
import type { PageTable } from "../../src/client/operations.js";

export const pages = ${JSON.stringify(pages, null, 2)} as const satisfies PageTable;
`;
}

function renderTable({ id, name }: ApiModel, { errors, pages, ...table }: ClientTable): string {
  return `// Generated from spec/${id} by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";${errors ? `\nimport type { Language } from "../../src/language.js";` : ""}

export const ${name} = {
  ...(${JSON.stringify({ name, ...table }, null, 2)} as const satisfies Api<OperationTable>),${Object.keys(pages).length > 0 ? renderPagesLoader(id) : ""}${errors ? renderErrors(errors) : ""}
};
`;
}

function renderPagesLoader(api: string): string {
  return `
  pages: () => import("../pages/${api}.js").then(({ pages }) => pages),`;
}

function renderErrors({ kinds, ...errors }: DescribedErrors): string {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0)
    throw new BuildError(`an API has error codes of ${kinds.length} kinds: the client knows one`);
  return `
  errors: {
    ...(${JSON.stringify(errors, null, 2)} as const),
    hints: (language?: Language) =>
      (language === "ko" ? import("../hints/ko/${kind}.js") : import("../hints/${kind}.js")).then(({ hintOf }) => hintOf),
  },`;
}

await runAsCommand(import.meta.url, operations);
