import type { Syntax } from "./literal.js";
import { splitPlaceholders, variablesIn } from "./sample.js";

/** How TypeScript writes data; a placeholder is a variable of the same name. */
export const syntax: Syntax = {
  string: writeString,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : writeString(name, true)),
  integer: (digits, isLong) => (isLong ? `${digits}n` : digits),
  constants: { true: "true", false: "false", null: "null" },
  trailingComma: true,
  padding: " ",
};

/** Writes a variable for a text that is one, a template for one that holds some. */
function writeString(text: string, isKey?: boolean): string {
  const parts = splitPlaceholders(text);
  if (parts.length === 1) return JSON.stringify(text);
  const [before = "", name = "", after = ""] = parts;
  const written =
    parts.length === 3 && before === "" && after === ""
      ? name
      : `\`${parts.map((part, index) => (index % 2 === 1 ? `\${${part}}` : part.replace(/[\\`]|\$(?=\{)/g, "\\$&"))).join("")}\``;
  return isKey ? `[${written}]` : written;
}

/** Returns the line that reads the variables that stand in a text. */
export function environment(text: string): string[] {
  const names = variablesIn(text);
  return names.length === 0 ? [] : [`const { ${names.map((name) => `${name} = ""`).join(", ")} } = process.env;`, ""];
}
