import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** The files that each file imports, by path: types and dynamic imports count, packages do not. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of files, whose paths are relative to a folder. */
export function readImports(folder: string, files: readonly string[]): Imports {
  return new Map(files.map((file) => [file, importsOf(folder, file)]));
}

function importsOf(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), "utf8");
  const statements = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  // Types in the doc comments of JavaScript.
  const inComments = file.endsWith("js") ? [...text.matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, path]) => path!) : [];
  return [...statements, ...inComments]
    .filter((path) => path.startsWith("."))
    .map((path) => resolveImport(folder, join(dirname(file), path)));
}

// TypeScript is imported under the name of the JavaScript that it becomes.
function resolveImport(folder: string, path: string): string {
  const sources = [".ts", ".tsx"].map((ending) => path.replace(/\.js$/, ending));
  const source = sources.find((one) => existsSync(join(folder, one)));
  return relative(folder, join(folder, source ?? path));
}

/** Returns a circle for each import that closes one: the files from the first to the first again. */
export function findCircles(imports: Imports): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
