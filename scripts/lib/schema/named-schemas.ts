import ts from "typescript";

const { factory, SyntaxKind } = ts;

/**
 * Returns the types with a declaration for each schema, `export interface UserMe`, used by that name: editors then show
 * `UserMe` where openapi-typescript's `components["schemas"]["UserMe"]` is shown as what it consists of.
 *
 * @param nodes The types that openapi-typescript has generated, with its root types
 */
export function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = schemasOf(nodes);
  const names = new Set(schemas.map(({ name }) => name));
  const declarations = schemas.map(declare);
  return [...nodes.filter((node) => !isRootTypeOf(node, names)).map(emptySchemas), ...declarations].map((node) =>
    useNames(node, names),
  );
}

interface NamedSchema {
  readonly name: string;
  readonly property: ts.PropertySignature;
}

function schemasOf(nodes: readonly ts.Node[]): NamedSchema[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const schemas = (components as ts.InterfaceDeclaration | undefined)?.members.find(isSchemas);
  return schemas ? membersOf(schemas).map((property) => ({ name: nameOf(property), property })) : [];
}

function isSchemas(member: ts.TypeElement): member is ts.PropertySignature {
  return ts.isPropertySignature(member) && nameOf(member) === "schemas";
}

function membersOf({ type }: ts.PropertySignature): ts.PropertySignature[] {
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function declare({ name, property }: NamedSchema): ts.Node {
  const { type = factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword) } = property;
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(property));
}

/** Returns whether a node is `export type X = components["schemas"]["X"]`; nothing else has the name of a schema. */
function isRootTypeOf(node: ts.Node, names: ReadonlySet<string>): boolean {
  return ts.isTypeAliasDeclaration(node) && names.has(node.name.text);
}

/** Leaves of `components["schemas"]` the names, `X: X`. */
function emptySchemas(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
  const members = node.members.map((member) => {
    if (!isSchemas(member) || !member.type || !ts.isTypeLiteralNode(member.type)) return member;
    const names = membersOf(member).map((property) =>
      factory.createPropertySignature(undefined, property.name, undefined, reference(nameOf(property))),
    );
    return factory.createPropertySignature(undefined, "schemas", undefined, factory.createTypeLiteralNode(names));
  });
  return factory.createInterfaceDeclaration(node.modifiers, node.name, undefined, undefined, members);
}

function reference(name: string): ts.TypeNode {
  return factory.createTypeReferenceNode(name);
}

function useNames(root: ts.Node, names: ReadonlySet<string>): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaIn(node);
    return name !== undefined && names.has(name) ? reference(name) : ts.visitEachChild(node, visit, undefined);
  };
  return visit(root);
}

/** Returns the X of `components["schemas"]["X"]`. */
function schemaIn(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  return literalOf(node.objectType.indexType) === "schemas" ? literalOf(node.indexType) : undefined;
}

function literalOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
