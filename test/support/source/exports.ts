import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** An exported name with where it stands. */
export interface ExportedName {
  readonly file: string;
  readonly name: string;
  readonly documented: boolean;
}

/** What some TypeScript files export, and what none of them imports. */
export interface ExportReport {
  readonly exported: readonly ExportedName[];
  readonly unused: readonly string[];
  /** Files that no other file imports. */
  readonly orphans: readonly string[];
}

/**
 * Looks for exports that nobody imports. A name that an entry exports, or that a file exports on from another, is used;
 * so is a type that other exports of its file are told of by.
 *
 * @param root Folder of the project
 * @param files Files to look at, by path
 * @param read Gives the text of a file
 * @param isEntry Whether a file is used from outside: an entry point, a test, a command
 */
export function reportExports(
  root: string,
  files: readonly string[],
  read: (file: string) => string,
  isEntry: (file: string) => boolean,
): ExportReport {
  const sources = files.map((file) => ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  const used = new Set<string>();
  const imported = new Set<string>();
  for (const source of sources) {
    for (const { target, names } of importsOf(source)) {
      imported.add(target);
      for (const name of names) used.add(`${target}#${name}`);
    }
  }
  const isUsed = (file: string, name: string) =>
    isEntry(file) || owned.has(`${file}#${name}`) || used.has(`${file}#${name}`) || used.has(`${file}#*`);
  const exported = sources.flatMap((source) => exportsOf(source));
  const owned = new Set(
    sources.flatMap((source) =>
      exportsOf(source)
        .filter(({ name }) => isTypeOfOwn(source, name))
        .map(({ name }) => `${source.fileName}#${name}`),
    ),
  );
  return {
    exported: exported.map((item) => ({ ...item, file: relative(root, item.file) })),
    unused: exported
      .filter(({ file, name }) => !isUsed(file, name))
      .map(({ file, name }) => `${relative(root, file)}: ${name}`),
    orphans: files.filter((file) => !isEntry(file) && !imported.has(file)).map((file) => relative(root, file)),
  };
}

/** Returns the names that several files declare and export, with these files. A re-export declares nothing. */
export function sharedNames(exported: readonly ExportedName[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of exported) files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files].filter(([, { size }]) => size > 1).map(([name, all]) => `${name}: ${[...all].join(", ")}`);
}

function importsOf(source: ts.SourceFile): { target: string; names: string[] }[] {
  const found: { target: string; names: string[] }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push({ target: targetOf(source, node.moduleSpecifier), names: namesOf(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      found.push({ target: targetOf(source, node.arguments[0]), names: ["*"] });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function targetOf({ fileName }: ts.SourceFile, specifier: ts.Node): string {
  const path = ts.isStringLiteral(specifier) ? specifier.text : "";
  if (!path.startsWith(".")) return path;
  const target = resolve(dirname(fileName), path);
  const source = target.replace(/\.js$/, ".ts");
  return [`${source}x`, target].find((file) => ts.sys.fileExists(file)) ?? source;
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  if (!clause || !("elements" in clause)) return ["*"];
  return clause.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

function exportsOf(source: ts.SourceFile): ExportedName[] {
  return source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
    return declaredNames(statement).map((name) => ({ file: source.fileName, name, documented }));
  });
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name ? [name.text] : [];
}

/** Returns whether a name is a type that its own file uses: callers of its exports meet it there. */
function isTypeOfOwn(source: ts.SourceFile, name: string): boolean {
  const isType = source.statements.some(
    (statement) =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name,
  );
  return isType && source.text.split(new RegExp(`\\b${name}\\b`)).length > 2;
}

/** Lists files below some folders, by a filter. */
export function listFiles(root: string, folders: readonly string[], wanted: (file: string) => boolean): string[] {
  return folders.flatMap((folder) =>
    ts.sys.readDirectory(join(root, folder), [".ts", ".tsx", ".js"], ["**/node_modules/**"]).filter(wanted),
  );
}
