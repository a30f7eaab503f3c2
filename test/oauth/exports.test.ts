import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import * as oauth from "../../src/oauth/index.js";

test("the login exports the class of every error that it may throw", async () => {
  const bundle = { bundle: true, write: false, metafile: true, format: "esm", outdir: "out" } as const;
  const entryPoints = [join(root, "src/oauth/index.ts")];
  const { metafile } = await build({ ...bundle, absWorkingDir: root, entryPoints, packages: "external" });

  const thrown = Object.keys(metafile.inputs).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/new (Kakao\w+Error)\(/g)].map(([, name]) => name!),
  );

  expect(thrown).toContain("KakaoApiError");
  expect(Object.keys(oauth)).toEqual(expect.arrayContaining([...new Set(thrown)]));
});
