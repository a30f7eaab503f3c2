import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../scripts/lib/project.js";
import { library } from "../tsdown.config.js";

const bundle = { bundle: true, write: false, metafile: true, format: "esm", outdir: "out" } as const;

/** Lists the error classes of which the code behind a module creates instances, other than in `generated/contract`. */
async function thrownBy(file: string): Promise<string[]> {
  const { metafile } = await build({ ...bundle, absWorkingDir: root, entryPoints: [file], packages: "external" });
  const names = Object.keys(metafile.inputs).flatMap((input) =>
    [...readFileSync(join(root, input), "utf8").matchAll(/new (Kakao\w+Error)\(/g)].map(([, name]) => name!),
  );
  return [...new Set(names)];
}

test.each(Object.entries(library))("%s exports the class of every error that it may throw", async (_, file) => {
  const entry = (await import(join(root, file))) as object;

  expect(Object.keys(entry)).toEqual(expect.arrayContaining(await thrownBy(file)));
});

test("the classes are found in the code", async () => {
  expect(await thrownBy("src/oauth/index.ts")).toContain("KakaoApiError");
});
