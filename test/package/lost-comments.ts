import ts from "typescript";

/**
 * Lists the members of declarations whose doc comment TypeScript does not find, and counts those where it does. A
 * comment counts as lost that stands between a member and the one before it without belonging to either.
 *
 * @param text Declarations of TypeScript
 */
export function findLostComments(text: string): { readonly found: number; readonly lost: readonly string[] } {
  const file = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.Latest, true);
  let found = 0;
  const lost: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeElement(node) || ts.isStatement(node)) {
      if (ts.getJSDocCommentsAndTags(node).length > 0) found += 1;
      else if (text.slice(node.getFullStart(), node.getStart()).includes("/**")) lost.push(node.getText().slice(0, 60));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { found, lost };
}
