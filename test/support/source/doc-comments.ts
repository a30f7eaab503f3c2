import ts from "typescript";

/** A doc comment that begins with the wrong word, where it stands. */
export interface WrongOpening {
  readonly line: number;
  readonly found: string;
}

/** Verbs that say less than "Returns", "Creates", "Reads" or "Writes". */
const vague = new Set(["Gives", "Tells", "Puts"]);

/** Nouns in "s", some of which are verbs before an article: "Names the keys" is right, "Names of the keys" is not. */
const nouns = new Set(
  [
    "Addresses As Browsers Codes Entries Errors Examples Fields Files Forms Generators Headers Headings IDs Integers",
    "Items Its Keys Languages Limits Lines Links Messages Microseconds Names Numbers Operations Options Pages Parameters",
    "Parts Paths Phrases Placeholders Pointers Points Progress Properties Recorders Recordings Requests Responses",
    "Results Roads Rules Samples Schemas Success Texts This Tokens Types URLs Users Values Words",
  ].flatMap((line) => line.split(" ")),
);

const opening = /^(?:\p{Lu}\p{Ll}+ly,? )?([\p{L}-]+)/u;
const article = /^\S+ (?:an?|the|its|their|all|both|each|every|one|some|what) /;

/**
 * Finds doc comments of functions that do not begin with a verb in the third person, such as "Returns", and any that
 * begin with a vague verb. A component, which is called by a capital, is described as the thing that it shows.
 *
 * @param file Path of the source; the ending says its language
 * @param text TypeScript or JavaScript
 */
export function findWrongOpenings(file: string, text: string): WrongOpening[] {
  if (!text.includes("/**")) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, WrongOpening>();
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      const comment = ts.getTextOfJSDocComment(doc.comment)?.trim().replace(/\s+/g, " ");
      if (!comment || (isFunction(node) ? startsWithVerb(comment) : !vague.has(firstWord(comment)))) continue;
      const line = source.getLineAndCharacterOfPosition(doc.getStart()).line + 1;
      found.set(line, { line, found: comment.split(" ", 3).join(" ") });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** Checks whether a node declares a function or a method that is no component. */
function isFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return !isComponent(node);
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyDeclaration(node) && !ts.isPropertyAssignment(node))
    return false;
  const type = "type" in node ? node.type : undefined;
  return (
    (isFunctionValue(node.initializer) || (type !== undefined && ts.isFunctionTypeNode(type))) && !isComponent(node)
  );
}

function isFunctionValue(value: ts.Expression | undefined): boolean {
  if (!value) return false;
  if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value))
    return isFunctionValue(value.expression);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value);
}

function isComponent(node: ts.NamedDeclaration): boolean {
  return node.getSourceFile().fileName.endsWith("x") && /^\p{Lu}/u.test(node.name?.getText() ?? "");
}

function startsWithVerb(comment: string): boolean {
  const word = firstWord(comment);
  return (
    /^\p{Lu}/u.test(comment) && word.endsWith("s") && !vague.has(word) && (!nouns.has(word) || article.test(comment))
  );
}

function firstWord(comment: string): string {
  return opening.exec(comment)?.[1] ?? "";
}
