/** What colors a language: the first group that matches names the color by its letter. */
export interface Grammar {
  /**
   * Tokens in named groups: `c` comment, `s` string, `n` number or literal, `k` keyword, `a` name of an attribute or an
   * option, `t` name of a function, `v` variable.
   */
  readonly tokens: RegExp;
  /** What a string fills in, in strings that begin so. */
  readonly holes?: { readonly opens: RegExp; readonly pattern: RegExp };
}

const number = String.raw`\b(?<n>0x[\da-fA-F]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?[nLfF]?)\b`;
const call = String.raw`\b(?<t>[A-Za-z_$][\w$]*)(?=\()`;
const slashComment = String.raw`(?<c>//.*|/\*[^]*?\*/)`;
const hashComment = String.raw`(?<c>(?<![^\s])#.*)`;
const doubleQuoted = String.raw`"(?:\\.|[^"\\\n])*"`;
const singleQuoted = String.raw`'(?:\\.|[^'\\\n])*'`;
const textBlock = String.raw`"""[^]*?"""`;

function words(text: string): string {
  return String.raw`\b(?<k>${text.split(" ").join("|")})\b`;
}

function tokens(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join("|"), "gm");
}

const templateHole = /\$\{[^}]*\}/g;

const typescript: Grammar = {
  tokens: tokens(
    slashComment,
    String.raw`(?<s>${doubleQuoted}|${singleQuoted}|${"`"}(?:\\.|[^${"`"}\\])*${"`"})`,
    words(
      "as async await break case catch class const continue default delete do else enum export extends false finally for from function if implements import in instanceof interface let new null of private readonly return satisfies static super switch this throw true try type typeof undefined var void while yield",
    ),
    number,
    call,
    String.raw`\b(?<a>[A-Za-z_$][\w$]*)(?=\??:(?!:))`,
  ),
  holes: { opens: /^`/, pattern: templateHole },
};

/** The languages of samples and guides. JSON has a way of its own. */
export const grammars: Readonly<Record<string, Grammar>> = {
  typescript,
  bash: {
    tokens: tokens(
      hashComment,
      String.raw`(?<s>"(?:\\[^]|[^"\\])*"|'[^']*')`,
      String.raw`(?<v>\$\{?\w+\}?)`,
      String.raw`(?<=\s)(?<a>--?[A-Za-z][\w-]*)`,
      String.raw`(?<=^|[|;&(]\s*)(?<k>if|then|else|fi|for|do|done|while|case|esac|export|cd|echo|exec|curl|npx|npm|node)\b`,
      String.raw`(?<=\s)(?<n>\d+)(?=\s|$)`,
    ),
    holes: { opens: /^"/, pattern: templateHole },
  },
  python: {
    tokens: tokens(
      hashComment,
      String.raw`(?<s>[fbr]?(?:${textBlock}|${doubleQuoted}|${singleQuoted}))`,
      words(
        "and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield",
      ),
      number,
      call,
    ),
    holes: { opens: /^f/, pattern: /\{[^{}]*\}/g },
  },
  java: {
    tokens: tokens(
      slashComment,
      String.raw`(?<s>${textBlock}|${doubleQuoted}|${singleQuoted})`,
      words(
        "abstract boolean break byte case catch char class continue default do double else enum extends false final finally float for if implements import instanceof int interface long new null package private protected public record return short static super switch this throw throws true try var void while",
      ),
      number,
      call,
    ),
  },
  kotlin: {
    tokens: tokens(
      slashComment,
      String.raw`(?<s>${textBlock}|${doubleQuoted}|${singleQuoted})`,
      words(
        "as break by class companion continue data do else false for fun if import in interface is null object override package private return suspend super this throw true try typealias val var when while",
      ),
      number,
      call,
    ),
    holes: { opens: /^"/, pattern: templateHole },
  },
  go: {
    tokens: tokens(
      slashComment,
      String.raw`(?<s>${doubleQuoted}|${singleQuoted}|${"`"}[^${"`"}]*${"`"})`,
      words(
        "break case chan const continue default defer else false for func go if import interface map nil package range return select struct switch true type var",
      ),
      number,
      call,
    ),
  },
  yaml: {
    tokens: tokens(
      hashComment,
      String.raw`^[ -]*(?<a>[^\s#"'][^:\n]*|${doubleQuoted}|'[^'\n]*')(?=:(?:\s|$))`,
      String.raw`(?<s>${doubleQuoted}|'[^'\n]*')`,
      String.raw`(?<=[:[,-]\s+)(?<n>-?\d+(?:\.\d+)?|true|false|null)(?=\s|,|\]|$)`,
    ),
  },
  xml: {
    tokens: tokens(
      String.raw`(?<c><!--[^]*?-->)`,
      String.raw`(?<k></?[\w:.-]+|<\?xml|\??>|/>)`,
      String.raw`(?<a>[\w:.-]+)(?==)`,
      String.raw`(?<s>${doubleQuoted}|${singleQuoted})`,
    ),
  },
};
