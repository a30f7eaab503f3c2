/** How a language writes data. */
export interface Syntax {
  readonly string: (text: string) => string;
  readonly key: (name: string) => string;
  readonly integer: (digits: string, isLong: boolean) => string;
  readonly constants: Readonly<Record<"true" | "false" | "null", string>>;
  /** Whether a comma follows the last of several lines. */
  readonly trailingComma: boolean;
  /** Spaces inside the braces of an object on one line. */
  readonly padding: string;
}

const json: Syntax = {
  string: (text) => JSON.stringify(text),
  key: (name) => JSON.stringify(name),
  integer: (digits) => digits,
  constants: { true: "true", false: "false", null: "null" },
  trailingComma: false,
  padding: " ",
};

const width = 72;

/** Writes data as a person would: on one line where that is short, indented where it is not. Every digit is kept. */
export function writeLiteral(value: unknown, syntax: Syntax = json, indent = "", step = "  "): string {
  const line = writeLine(value, syntax);
  if (indent.length + line.length <= width || !isNested(value)) return line;
  const inner = indent + step;
  const end = syntax.trailingComma ? "," : "";
  const items = Array.isArray(value)
    ? value.map((item) => writeLiteral(item, syntax, inner, step))
    : Object.entries(value).map(([name, item]) => `${syntax.key(name)}: ${writeLiteral(item, syntax, inner, step)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.map((item) => inner + item).join(",\n")}${end}\n${indent}${close}`;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function writeLine(value: unknown, syntax: Syntax): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeLine(item, syntax)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, item]) => `${syntax.key(name)}: ${writeLine(item, syntax)}`);
    return members.length === 0 ? "{}" : `{${syntax.padding}${members.join(", ")}${syntax.padding}}`;
  }
  if (typeof value === "string") return syntax.string(value);
  if (typeof value === "bigint") return syntax.integer(String(value), true);
  if (typeof value === "number") return syntax.integer(String(value), false);
  if (value === true || value === false || value === null) return syntax.constants[`${value}`];
  return syntax.constants.null;
}
