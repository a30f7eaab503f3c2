import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { CommandError } from "../command-error.js";
import type { Library, SampleBook, Shelf } from "./library.js";
import type { Language } from "../../language.js";

/** The folder of the package's `dist/` with what the build wrote, and the names of its files. */
export const shelfFiles = {
  folder: "mcp",
  samples: "samples.json.br",
  library: (language: string) => `${language}.json.br`,
};

/** Opens what the package brings; each file is read when it is first needed. */
export function openShelf(folder = join(packageFolder(), "dist", shelfFiles.folder)): Shelf {
  const libraries = new Map<Language, Library>();
  let samples: SampleBook | undefined;
  return {
    library(language) {
      const library = libraries.get(language) ?? (read(folder, shelfFiles.library(language)) as Library);
      libraries.set(language, library);
      return library;
    },
    samples: () => (samples ??= read(folder, shelfFiles.samples) as SampleBook),
  };
}

// The package finds itself by its name, whether it runs from its sources or as it is published.
function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("kakao-openapi/package.json"));
}

function read(folder: string, name: string): unknown {
  let packed: Uint8Array;
  try {
    packed = readFileSync(join(folder, name));
  } catch (error) {
    const { code = "failed" } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `mcp: ${name} cannot be read (${code}): reinstall kakao-openapi, or in its repository run npm run package`,
    );
  }
  return JSON.parse(brotliDecompressSync(packed).toString("utf8"));
}
