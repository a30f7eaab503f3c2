/** A language whose compiler the matrix cannot get: its clients are read, not compiled. */
export type ReadLanguage = keyof typeof patterns;

/** A type that generated code declares. */
export interface Declaration {
  readonly type: string;
  /** Names of its properties and enum values. */
  readonly members: string[];
}

interface Patterns {
  readonly extension: string;
  readonly type: RegExp;
  readonly members: readonly RegExp[];
}

/** How each language declares a type and its members; one declaration stands on one line in generated code. */
const patterns = {
  csharp: {
    extension: ".cs",
    type: /^\s*public (?:(?:abstract|partial|sealed|static) )*(?:class|enum|interface|struct) (@?\w+)/,
    members: [/^\s*public (?:[\w.]+(?:<.*>)?\??(?:\[\])? )(@?\w+) \{ get/, /^\s*(@?\w+) = -?\d+,?$/],
  },
  dart: {
    extension: ".dart",
    type: /^(?:abstract )?(?:class|enum) (\w+)/,
    // What begins with an underscore is private.
    members: [/^ {2}(?:final )?[\w$]+(?:<.*>)?\?? ((?!_)[\w$]+)(?: = .*)?;$/, /^ {2}([\w$]+)\._\(.*\),$/],
  },
  swift: {
    extension: ".swift",
    type: /^\s*(?:(?:public|open|final|internal|indirect) )*(?:actor|class|enum|protocol|struct) (`?\w+`?)(?=[ :<{])/,
    members: [/^\s*public (?:var|let) (`?\w+`?)\s*:/, /^\s*case (`?\w+`?)(?: = .*)?$/],
  },
} as const satisfies Record<string, Patterns>;

/** Returns the extension of a language's source files. */
export function extensionOf(language: ReadLanguage): string {
  return patterns[language].extension;
}

/** Lists the types that a source file declares; a member belongs to the type that it is indented below. */
export function readDeclarations(language: ReadLanguage, source: string): Declaration[] {
  const { type: typePattern, members: memberPatterns }: Patterns = patterns[language];
  const found: Declaration[] = [];
  const open: { indent: number; declaration: Declaration }[] = [];
  for (const line of source.split("\n")) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    const [, type] = typePattern.exec(line) ?? [];
    const member = memberPatterns.flatMap((pattern) => pattern.exec(line)?.[1] ?? [])[0];
    if (type === undefined && member === undefined) continue;
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    if (member !== undefined) open.at(-1)?.declaration.members.push(member);
    if (type === undefined) continue;
    const declaration = { type, members: [] };
    found.push(declaration);
    open.push({ indent, declaration });
  }
  return found;
}
