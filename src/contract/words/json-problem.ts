import { ucs2length } from "../check/ajv-runtime.js";

/** What is wrong with a text that is not JSON, and where. */
export interface JsonProblem {
  readonly found: string;
  readonly fix: string;
}

/** Texts that are no JSON at all, by what wrote them. */
const wholes: readonly (readonly [RegExp, string, string])[] = [
  [/^\[object \w+\]$/, "an object that was not serialized", "serialize the object, e.g. JSON.stringify(value)"],
  [/^(Array|System\.\S+|map\[.*\]|#<\w.*>)$/s, "an object that was not serialized", "serialize the object as JSON"],
  [
    /^\{\w+=.*\}$/s,
    "a Java or Kotlin Map as printed by toString()",
    "serialize the object, e.g. objectMapper.writeValueAsString(value)",
  ],
  [/^<(!doctype|html|head|body)\b/i, "an HTML page", "write JSON; a proxy or a login page may have responded"],
  [/^<\?xml\b/i, "XML", "write JSON"],
  [/^%(7B|5B|22)/i, "JSON that was percent-encoded twice", "encode the value once"],
  [/^(undefined|None|NaN|nil)$/, "a variable without a value", "set the variable, or omit the field"],
  [/^[^[\]{}"'=&<>]+,[^[\]{}"'=&<>]+$/, "items joined by commas", "write the list as JSON, e.g. JSON.stringify(items)"],
  [/^[\w.%[\]-]+=/, "the fields of a form", "write the fields as JSON, e.g. JSON.stringify(fields)"],
];

/**
 * Explains why a text is not JSON, without quoting it. The position is that of the first character that cannot be
 * right.
 *
 * @param text A text that `JSON.parse` refuses
 */
export function explainJson(text: string): JsonProblem {
  const trimmed = text.trim();
  if (trimmed === "") return { found: "an empty string", fix: "write the value as JSON" };
  const whole = wholes.find(([pattern]) => pattern.test(trimmed));
  if (whole) return { found: whole[1], fix: whole[2] };
  const at = findProblem(text);
  const [what, fix] = describeProblem(text, at);
  return { found: `${what} at ${placeOf(text, at)}`, fix };
}

/** Returns line and column, from 1; the line only if there are several. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  const column = ucs2length(before.slice(before.lastIndexOf("\n") + 1)) + 1;
  return line === 1 && !text.includes("\n") ? `character ${column}` : `line ${line}, character ${column}`;
}

const single =
  "use double quotes; a printed Python or JavaScript object is not JSON (use json.dumps or JSON.stringify)";

/** Describes what stands at a position. */
function describeProblem(text: string, at: number): readonly [what: string, fix: string] {
  const rest = text.slice(at);
  const before = text.slice(0, at).trimEnd().at(-1) ?? "";
  if (rest.trim() === "") return ["truncated JSON", "send the whole value; it may have been truncated"];
  if (rest.startsWith("'")) return ["a single quote", single];
  if (/^(True|False|None)\b/.test(rest))
    return ["Python's True, False or None", "write true, false and null, e.g. with json.dumps"];
  if (/^(undefined|NaN|-?Infinity|nil)\b/.test(rest))
    return ["a value that JSON does not allow", "write null, or omit the property"];
  if (/^[\]}]/.test(rest) && before === ",") return ["a trailing comma", "remove the comma before the bracket"];
  if (/^\/[/*]|^#/.test(rest)) return ["a comment", "remove the comments, which JSON does not allow"];
  if (rest.charAt(0) < " ") return ["a line break or tab inside a string", String.raw`write it as \n or \t`];
  if (rest.startsWith("\\")) return ["an invalid escape", String.raw`write a backslash as \\`];
  if (rest.startsWith("<")) return ["markup", "write JSON"];
  if (/^[“”‘’]/.test(rest)) return ["a typographic quote", 'use straight quotes: "'];
  if (rest.startsWith("${") || rest.startsWith("{{"))
    return ["a placeholder that was not replaced", "set the variable"];
  if (/^[\w$]/.test(rest) && /[{,]/.test(before)) return ["a name without quotes", "put names in double quotes"];
  if (/^[\w$]/.test(rest) && before === ":") return ["a value without quotes", "put strings in double quotes"];
  if (/^[\w"{[-]/.test(rest) && /["\d\]}el]/.test(before))
    return [
      "a missing comma, or a quote that is not escaped",
      String.raw`separate values with commas, and escape quotes in strings as \"`,
    ];
  if (at === 0)
    return ["a string without quotes", "write the value as JSON: strings in double quotes, lists in brackets"];
  return ["an unexpected character", "write the value as JSON, e.g. with JSON.stringify"];
}

/** Returns the position of the first character that cannot be right. */
function findProblem(text: string): number {
  let at = 0;
  const skip = () => {
    while (/[ \t\n\r]/.test(text.charAt(at))) at += 1;
  };
  const string = (): boolean => {
    for (at += 1; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (char === '"') break;
      if (char < " ") return false;
      if (char === "\\") {
        if (!/^\\(["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(at, at + 6))) return false;
        at += 1;
      }
    }
    if (at >= text.length) return false;
    at += 1;
    return true;
  };
  const closers: string[] = [];
  // What is expected: a value, a name, or what follows a value.
  let expects: "value" | "name" | "next" = "value";
  for (;;) {
    skip();
    const char = text.charAt(at);
    if (char === "") return at;
    if (expects === "next") {
      const closer = closers.at(-1);
      if (closer === undefined) return at;
      if (char === closer) closers.pop();
      else if (char === ",") expects = closer === "}" ? "name" : "value";
      else return at;
      at += 1;
      continue;
    }
    const isEmpty = char === closers.at(-1) && /[[{]\s*$/.test(text.slice(0, at));
    if (isEmpty) {
      closers.pop();
      at += 1;
      expects = "next";
    } else if (expects === "name") {
      if (char !== '"' || !string()) return at;
      skip();
      if (text.charAt(at) !== ":") return at;
      at += 1;
      expects = "value";
    } else if (char === "{" || char === "[") {
      closers.push(char === "{" ? "}" : "]");
      expects = char === "{" ? "name" : "value";
      at += 1;
    } else if (char === '"') {
      if (!string()) return at;
      expects = "next";
    } else {
      const [literal = ""] =
        /^(-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?|true|false|null)(?![\w.])/i.exec(text.slice(at, at + 400)) ?? [];
      if (literal === "" || /[TFN]/.test(literal.charAt(0))) return at;
      at += literal.length;
      expects = "next";
    }
  }
}
