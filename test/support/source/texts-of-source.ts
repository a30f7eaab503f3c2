import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A text in the source. */
export interface TextOfSource {
  readonly text: string;
  /** Whether it is the whole value of a property of a violation, without parts. */
  readonly isWhole: boolean;
}

/** The properties of a violation that hold texts. */
const sides: ReadonlySet<string> = new Set(["expected", "found", "fix"]);

/**
 * Returns the texts in the TypeScript files of a folder that are for people: those with two words or more, and the
 * values of the properties that violations have.
 *
 * @param path The folder, or a file
 * @param part What stands for each part that is not written there
 */
export function listTexts(path: string, part: string): TextOfSource[] {
  return filesAt(path).flatMap((file) => {
    const source = readFileSync(file, "utf8");
    return textsIn(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), part);
  });
}

function filesAt(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  const files = readdirSync(path, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).map((file) => join(path, file));
}

function textsIn(file: ts.SourceFile, part: string): TextOfSource[] {
  const found: TextOfSource[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node, part);
    if (text === undefined) return ts.forEachChild(node, visit);
    const isWhole = isOfViolation(node) && !text.includes(part);
    if ((isWhole && /[a-z]/.test(text)) || /[a-z]{2,} [a-z]{2,}/.test(text)) found.push({ text, isWhole });
    if (ts.isTemplateExpression(node)) for (const { expression } of node.templateSpans) visit(expression);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node, part: string): string | undefined {
  if (ts.isStringLiteralLike(node))
    return ts.isTaggedTemplateExpression(node.parent) ? node.getText().slice(1, -1) : node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => part + literal.text).join("");
}

/** Returns whether a text is the value of a property of a violation, perhaps under a condition. */
function isOfViolation(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isOfViolation(parent);
  return ts.isPropertyAssignment(parent) && sides.has(parent.name.getText());
}
