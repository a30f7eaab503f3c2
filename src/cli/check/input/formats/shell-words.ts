/** A command as its words, with the line that it begins on, from 1. */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly line: number;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\", "'": "'", '"': '"' };

/**
 * Splits a shell script into commands and their words, as far as curl commands need it: quotes, escapes, lines that go
 * on, and comments. Variables stand for their names.
 */
export function shellCommands(text: string): ShellCommand[] {
  const tokens =
    /(?<space>[^\S\n]+|\\\r?\n)|(?<end>[\n;|&]+)|(?<comment>(?<![^\s;])#[^\n]*)|\$'(?<ansi>(?:[^'\\]|\\.)*)'|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<plain>[^\s;|&'"\\]+)/gs;
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let line = 1;
  let start = 1;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) commands.push({ words, line: start });
    words = [];
  };
  for (const { 0: token, groups = {} } of text.matchAll(tokens)) {
    const { space, end, comment, ansi, single, double, escaped, plain } = groups;
    if (space !== undefined || comment !== undefined) endWord();
    else if (end !== undefined) endCommand();
    else {
      if (words.length === 0 && word === undefined) start = line;
      const piece =
        ansi?.replace(/\\(.)/gs, (_, char: string) => escapes[char] ?? char) ??
        single ??
        double?.replace(/\\([\\"$`])/g, "$1").replace(/\\\r?\n/g, "") ??
        escaped ??
        plain ??
        "";
      word = (word ?? "") + (single === undefined && ansi === undefined ? named(piece) : piece);
    }
    line += token.split("\n").length - 1;
  }
  endCommand();
  return commands;
}

/** Replaces each variable, whose value is not known, by its name. */
function named(text: string): string {
  return text.replace(/\$\{(\w+)[^}]*\}|\$(\w+)/g, (_, braced?: string, bare?: string) => braced ?? bare ?? "");
}
