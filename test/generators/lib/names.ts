import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Declaration, extensionOf, type ReadLanguage, readDeclarations } from "./declarations.js";

/** A name that a generator made up or bent. */
export interface NameProblem {
  readonly rule: "made-up" | "numbered" | "case" | "escaped";
  readonly name: string;
}

/** A schema without a name in the document: `InlineObject3`, `GetUser200Response`, `EventAllOf`, `ListInner`. */
const madeUp = /^inline_?(object|response)|(^|[a-z_])\d{3}_?response|(all|any|one)_?of(_?inner)?\d*$|_?inner\d*$/i;

/**
 * A name with the mark by which a language escapes keywords and other names that it cannot have: `VarDate` and `@event`
 * in C#, `` `default` `` and `_self` in Swift, `default_` and `$id` in Dart. What begins with a digit has no other
 * name.
 */
const escaped = /^Var[A-Z]|^[@`$]|^_(?!\d)|[^_]_$/;

/**
 * Checks the names in generated code.
 *
 * @param declarations What the code declares
 * @param allowed Escaped names for which there is a reason, such as a value of Kakao that is a keyword
 */
export function checkNames(declarations: readonly Declaration[], allowed: readonly string[] = []): NameProblem[] {
  const types = declarations.map(({ type }) => type);
  const problems: NameProblem[] = [];
  const report = (rule: NameProblem["rule"], name: string) => problems.push({ rule, name });
  const isEscaped = (name: string) => escaped.test(name) && !allowed.includes(name);
  for (const type of new Set(types)) {
    if (madeUp.test(type)) report("made-up", type);
    if (/\d$/.test(type) && types.includes(type.replace(/\d+$/, ""))) report("numbered", type);
  }
  for (const name of clashesInCase([...new Set(types)])) report("case", name);
  for (const { type, members } of declarations) {
    if (isEscaped(type)) report("escaped", type);
    for (const member of members) if (isEscaped(member)) report("escaped", `${type}.${member}`);
    for (const name of clashesInCase(members)) report("case", `${type}.${name}`);
  }
  return problems;
}

/** Finds names that equal an earlier one but for case; types of such names share a file on macOS and Windows. */
function clashesInCase(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const plain = name.toLowerCase();
    if (seen.has(plain)) return true;
    seen.add(plain);
    return false;
  });
}

/** Checks the names in a folder of generated code; returns what is wrong, or null. */
export function checkNamesIn(folder: string, language: ReadLanguage, allowed?: readonly string[]): string | null {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(extensionOf(language)) && !/(^|\/)tests?\/|Tests?\.\w+$/i.test(file),
  );
  const declarations = files.flatMap((file) => readDeclarations(language, readFileSync(join(folder, file), "utf8")));
  if (declarations.length === 0) return `no ${extensionOf(language)} file declares a type`;
  const shared = clashesInCase(files).map((file) => ({ rule: "case", name: basename(file) }));
  const problems = [...shared, ...checkNames(declarations, allowed)];
  return problems.length === 0 ? null : problems.map(({ rule, name }) => `${rule}: ${name}`).join(", ");
}
